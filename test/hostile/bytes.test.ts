import { describe, expect, it } from 'vitest';
import { positionAt } from '../../src/model/span.ts';
import { renderVerdicts } from '../../src/report/verdict-text.ts';
import { decodeUtf8 } from '../../src/yaml/decode-utf8.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';

/** The first thing that is told of a file's bytes, and where. */
function firstTold(bytes: Uint8Array): { line: number; column: number; text: string } {
  const decoded = decodeUtf8('a.yaml', bytes);
  const parsed = 'unreadable' in decoded ? decoded.unreadable : parseSource(decoded.source);
  const [diagnostic] = parsed.diagnostics;
  const text = renderVerdicts([parsed], [], { language: 'en', style: { color: false, ascii: false }, width: 80 });
  return { ...positionAt(parsed.source.text, diagnostic?.span.start ?? 0), text };
}

const utf8 = (text: string) => [...new TextEncoder().encode(text)];

describe('bytes that are no UTF-8', () => {
  it.each([
    ['Latin-1', [0xe9]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a cut character', [0xed, 0x95]],
    ['a character beyond Unicode', [0xf5, 0x80, 0x80, 0x80]],
    ['a continuation alone', [0x80]],
  ])('are told with the place of the first: %s', (_, bad) => {
    const { line, column, text } = firstTold(Uint8Array.from([...utf8('a: b\n한: '), ...bad, ...utf8('c\nd: e\n')]));
    expect({ line, column }).toEqual({ line: 2, column: 4 });
    expect(text).toContain('a.yaml:2:4');
    expect(text).toContain('UTF-8');
  });

  it.each([
    ['UTF-16, little end first', 'utf16le', [0xff, 0xfe]],
    ['UTF-16 without a mark', 'utf16le', []],
  ] as const)('such as %s are not read as something else', (_, encoding, mark) => {
    const { text } = firstTold(Uint8Array.from([...mark, ...Buffer.from('a: b\n', encoding)]));
    expect(text).toContain('a.yaml:1:');
  });
});

describe('a character that has no place in a manifest', () => {
  it.each([
    ['\0', 'U+0000'],
    ['\u0007', 'U+0007'],
    ['\u001b', 'U+001B'],
    ['\u007f', 'U+007F'],
    ['\u009b', 'U+009B'],
    ['\uffff', 'U+FFFF'],
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u200b', 'U+200B'],
    ['\u00a0', 'U+00A0'],
    ['\u201c', 'U+201C'],
    ['\u2019', 'U+2019'],
    ['\u3000', 'U+3000'],
  ])('is named with its line: %j', (character, name) => {
    const parsed = parseSource({
      name: 'a.yaml',
      text: `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a${character}b\n`,
    });
    const [{ problem, span } = { problem: undefined, span: { start: 0 } }] = parsed.diagnostics;
    expect(JSON.stringify(problem)).toContain(name);
    expect(positionAt(parsed.source.text, span.start)).toEqual({ line: 4, column: 10 });
    const text = renderVerdicts([parsed], [], { language: 'en', style: { color: false, ascii: false }, width: 80 });
    expect(text).toContain(name);
    expect(text).toContain('a.yaml:4:10');
  });

  it('may be the byte order mark of a file, once', () => {
    expect(firstTold(Uint8Array.from(utf8('\ufeffa: b\n')))).toMatchObject({ line: 1, column: 1 });
    expect(parseSource({ name: 'x', text: '\ufeffa: b\n' }).diagnostics).toEqual([]);
  });
});
