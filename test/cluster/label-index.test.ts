import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LabelIndex } from '../../src/cluster/label-index.ts';
import { selects } from '../../src/cluster/label-map.ts';

const words = fc.constantFrom('a', 'b', 'a\nb', '', '__proto__');
const labels = fc.array(fc.tuple(words, words), { maxLength: 3 }).map((pairs) => new Map(pairs));
const thing = fc.record({ namespace: fc.constantFrom('one', 'two'), maps: fc.array(labels, { maxLength: 3 }) });

it('finds what comparing with everything finds, in the same order', () => {
  fc.assert(
    fc.property(
      fc.array(thing, { maxLength: 20 }),
      labels,
      fc.constantFrom('one', 'two'),
      (things, selector, namespace) => {
        const index = new LabelIndex(things, ({ maps }) => maps);
        const isSelected = ({ maps }: { readonly maps: readonly ReadonlyMap<string, string>[] }) =>
          maps.some((own) => selects(selector, own));
        const [key, value] = [...selector][0] ?? [];
        const found = index.candidates(namespace, key, value).filter(isSelected);
        expect(found).toEqual(things.filter((one) => one.namespace === namespace && isSelected(one)));
      },
    ),
  );
});
