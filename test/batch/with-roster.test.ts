import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RosterEntry } from '../../src/batch/class-list.ts';
import { withRoster } from '../../src/batch/with-roster.ts';
import { workOf } from './outcome-files.ts';

async function joined(ids: readonly string[], roster: readonly RosterEntry[]) {
  async function* works() {
    for (const id of ids) yield { ...workOf(id, { probes: { 'a.yaml': '' } }), fields: { section: 'A' } };
  }
  const all = [];
  for await (const one of withRoster(works(), roster)) all.push(one);
  return all;
}
const listed = (id: string, name?: string) => ({ id, name, fields: { email: `${id}@example.org` } });

it('adds who has handed in nothing, in order, and calls everybody by the name that the roster has', async () => {
  const all = await joined(['bob', 'dan'], [listed('amy', 'Amy'), listed('bob', 'Bob'), listed('eve')]);
  expect(all.map(({ id, name, works }) => [id, name, works.length])).toEqual([
    ['amy', 'Amy', 0],
    ['bob', 'Bob', 1],
    ['dan', 'dan', 1],
    ['eve', 'eve', 0],
  ]);
  expect(all[1]?.fields).toEqual({ section: 'A', email: 'bob@example.org' });
});

it('has everybody once, in order of ids', async () => {
  const ids = fc.uniqueArray(fc.string({ maxLength: 3 })).map((all) => all.sort());
  await fc.assert(
    fc.asyncProperty(ids, ids, async (some, others) => {
      const all = await joined(
        some,
        others.map((id) => listed(id)),
      );
      expect(all.map(({ id }) => id)).toEqual([...new Set([...some, ...others])].sort());
    }),
  );
});
