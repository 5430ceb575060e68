import fc from 'fast-check';

/** Pieces of YAML of which most mistakes can be put together. */
const yamlPieces: readonly string[] = [
  ...['a', 'b: ', ': ', ':', '- ', '-', '? ', '[', ']', '{', '}', ',', '#', ' # c', '&x ', '*x', '<<: ', '<<: *x\n'],
  ...['!!str ', '!!int ', '!!binary ', '!y ', '|', '>', '|-\n', '>+\n', '|2\n', '"', "'", '\\', '%', '@', '`', '~'],
  ...['\t', ' ', '  ', '\n', '\n\n', '\n  ', '\n\t', '\r\n', '\r', '---', '\n---\n', '--- b\n', '\n...\n', '\ufeff'],
  ...['null', '1', '0x1', '-1', '1e400', '.inf', '.', '_', 'é', '한', '😀', '\u0085', '\u2028', '\u00a0', '"a\\x41"'],
  ...['key: value\n', '- - a\n', '[a, b]', '{a: b}', '{a, b: }', '"a":1', 'a:b', '{"a":[1,2]}', '__proto__: 1\n'],
  ...['kind: List\n', 'apiVersion: v1\n', 'items:\n', '&x [*x]', '*x : ', '\\u0041', '\\/'],
];

/** Text that is YAML here and there. */
export const yamlText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...yamlPieces) }, fc.string({ unit: 'binary', maxLength: 3 })),
    {
      maxLength: 25,
    },
  )
  .map((pieces) => pieces.join(''));

/** A text with a few pieces put in, taken out or moved. */
export function mutated(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(4),
    piece: fc.constantFrom('', ...yamlPieces),
  });
  return fc.tuple(texts, fc.array(change, { minLength: 1, maxLength: 4 })).map(([text, changes]) =>
    changes.reduce((changed, { at, cut, piece }) => {
      const offset = Math.floor(at * changed.length);
      return changed.slice(0, offset) + piece + changed.slice(offset + cut);
    }, text),
  );
}
