import fc from 'fast-check';
import { describe, it } from 'vitest';
import { corpus } from '../support/fuzz/corpus.ts';
import { examine } from '../support/fuzz/examine.ts';
import { makeInput } from '../support/fuzz/make-input.ts';
import { oddCharacters, oddValues } from '../support/fuzz/odd-values.ts';
import { mutated, yamlText } from '../yaml/yaml-text.ts';

// `npm run fuzz` does the same with many more inputs. The seed is fixed so that a run of the tests is like another.
const seed = 20_260_101;
const text = (bytes: string) => Buffer.from(bytes);
const manifest = fc.constantFrom(...corpus.yaml);
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (length: number, share: number) => Math.floor(share * length);

const changes = {
  'random bytes': fc.uint8Array({ maxLength: 300 }),
  'text of YAML’s characters': yamlText.map(text),
  'manifests with pieces of YAML put in': mutated(manifest).map(text),
  'manifests with a value replaced': fc
    .tuple(manifest, place, fc.constantFrom(...oddValues))
    .map(([whole, share, value]) => {
      const lines = whole.split('\n');
      const line = at(lines.length, share);
      lines[line] = (lines[line] ?? '').replace(/(:|-) .*/, (_, sign: string) => `${sign} ${value}`);
      return text(lines.join('\n'));
    }),
  'manifests with an odd character': fc
    .tuple(manifest, place, fc.constantFrom(...oddCharacters))
    .map(([whole, share, character]) => {
      const offset = at(whole.length, share);
      return text(whole.slice(0, offset) + character + whole.slice(offset));
    }),
  'two manifests spliced': fc
    .tuple(manifest, manifest, place, place)
    .map(([a, b, from, to]) => text(a.slice(0, at(a.length, from)) + b.slice(at(b.length, to)))),
  'manifests cut off': fc.tuple(manifest, place).map(([whole, share]) => text(whole.slice(0, at(whole.length, share)))),
  'manifests with a line indented': fc
    .tuple(manifest, place, fc.constantFrom(' ', '  ', '\t'))
    .map(([whole, share, by]) => {
      const lines = whole.split('\n');
      const line = at(lines.length, share);
      return text(lines.with(line, by + lines[line]).join('\n'));
    }),
  'inputs of the long run': fc.nat(1_000_000).map((index) => makeInput(seed, index).bytes),
} satisfies Record<string, fc.Arbitrary<Uint8Array>>;

describe('every input', () => {
  it.each(Object.entries(changes))('keeps all promises: %s', (_, input: fc.Arbitrary<Uint8Array>) => {
    fc.assert(
      fc.property(input, (bytes) => void examine(bytes)),
      { seed, numRuns: 500 },
    );
  });
});
