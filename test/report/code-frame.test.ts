import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/report/code-frame.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { marked } from './diagnostic-at.ts';

const plain = { color: false, ascii: false };
const options = { before: 1, after: 1, style: plain, width: 80 };

function frame(text: string, more: Partial<typeof options> = {}): string {
  const { source, span } = marked('web.yaml', text);
  return `\n${codeFrame(source, span, { ...options, ...more }).join('\n')}\n`;
}

describe('codeFrame', () => {
  it('shows the lines around a span with carets under it', () => {
    expect(frame('kind: Service\nspec:\n  «clusterIp»: None\n  ports: []\nstatus: {}\n')).toBe(`
  2 | spec:
> 3 |   clusterIp: None
    |   ^^^^^^^^^
  4 |   ports: []
`);
  });

  it('aligns line numbers of different length', () => {
    expect(frame(`${'a: 1\n'.repeat(8)}b: 2\n«c»: 3`)).toBe(`
   9 | b: 2
> 10 | c: 3
     | ^
`);
  });

  it('gives wide characters two columns', () => {
    expect(frame('이름: «서비스» 웹\n')).toBe(`
> 1 | 이름: 서비스 웹
    |       ^^^^^^
`);
  });

  it('counts no column for combining marks, nor for the parts of decomposed Hangul after the first', () => {
    expect(frame(`${'서비스'.normalize('NFD')}: «${'é'.normalize('NFD')}a»\n`).split('\n')[2]).toBe('    |         ^^');
  });

  it('expands tabs', () => {
    expect(frame('spec:\n«\t»ports:\n- \tx: 1\n')).toBe(`
  1 | spec:
> 2 |     ports:
    | ^^^^
  3 | -   x: 1
`);
  });

  it('shows a span over several lines by its first', () => {
    expect(frame('spec:\n  ports: «[\n    80,\n  ]»\n')).toBe(`
  1 | spec:
> 2 |   ports: [
    |          ^
  3 |     80,
`);
  });

  it('reads CRLF', () => {
    expect(frame('a: 1\r\nb: «2»\r\nc: 3\r\n')).toBe(`
  1 | a: 1
> 2 | b: 2
    |    ^
  3 | c: 3
`);
  });

  it('points behind the last character, and at an empty last line', () => {
    expect(frame('a: 1\nb:«»')).toBe(`
  1 | a: 1
> 2 | b:
    |   ^
`);
    expect(frame('a: 1\n«»')).toBe(`
  1 | a: 1
> 2 |
    | ^
`);
  });

  it('leaves out blank lines at its edges', () => {
    expect(frame('a: 1\n\n«b»: 2\n\nc: 3\n')).toBe(`
> 3 | b: 2
    | ^
`);
  });

  it('finds its line after blank ones at the beginning', () => {
    for (const blank of ['\n', '\n\n', '\r\n', '\n\r\n'])
      expect(frame(`${blank}«b»: 2\n`)).toMatch(/^\n> [23] \| b: 2\n {4}\| \^\n$/);
  });

  it('does not show a byte order mark', () => {
    expect(frame('\ufeff«kind»: Pod\n')).toBe(`
> 1 | kind: Pod
    | ^^^^
`);
  });

  it('is empty for a text without anything to see', () => {
    expect(codeFrame({ name: 'a', text: '' }, { start: 0, end: 0 }, options)).toEqual([]);
    expect(codeFrame({ name: 'a', text: '\n \n' }, { start: 3, end: 3 }, options)).toEqual([]);
  });

  it('cuts a long line at its end', () => {
    expect(frame(`a: «1» # ${'x'.repeat(100)}\n`, { width: 40 })).toBe(`
> 1 | a: 1 # xxxxxxxxxxxxxxxxxxxxxxxxxx…
    |    ^
`);
  });

  it('cuts a long line around the span, and its neighbours with it', () => {
    expect(
      frame(`${'0123456789'.repeat(9)}\n${'x'.repeat(70)} «here» ${'y'.repeat(70)}\nshort: 1\n`, { width: 40 }),
    ).toBe(`
  1 | …012345678901234567890123456789
> 2 | …xxxxxxxxxx here yyyyyyyyyyyyyyyy…
    |             ^^^^
  3 | …
`);
  });

  it('cuts a line of megabytes without looking at all of it', () => {
    const long = 'x'.repeat(2_000_000);
    const lines = frame(`${long}«bad»${long}`, { width: 40 }).split('\n');
    expect(lines[1]).toMatch(/^> 1 \| …x{11}badx+…$/);
    expect(lines[2]).toBe('    |             ^^^');
  });

  it('stays in ASCII where asked to', () => {
    const ascii = { color: false, ascii: true };
    expect(frame(`a: «1» # ${'x'.repeat(100)}\n`, { width: 40, style: ascii })).toMatch(/^[\n -~]*$/);
  });

  it('colours marks without changing a word', () => {
    const colored = frame('a: «1»\n', { style: { color: true, ascii: false } });
    expect(colored).toContain('\u001b[31m>\u001b[39m');
    expect(stripVTControlCharacters(colored)).toBe(frame('a: «1»\n'));
  });

  it('makes controls and bidi marks visible, and underlines what is shown', () => {
    expect(frame('a: «\u001b]0;owned\u0007\u202e»b\n')).toBe(`
> 1 | a: \\u001b]0;owned\\u0007\\u202eb
    |    ^^^^^^^^^^^^^^^^^^^^^^^^^^
`);
  });

  it('keeps to its width and to printable characters, whatever the text and span', () => {
    const character = fc.constantFrom(
      'a',
      ' ',
      ':',
      '\n',
      '\r',
      '\t',
      '가',
      '\u0301',
      '\u001b',
      '\u202e',
      '😀',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 200 }), fc.nat(), fc.nat(), (characters, a, b) => {
        const text = characters.join('');
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
        const lines = codeFrame({ name: '', text }, { start, end }, { ...options, width: 40 });
        const number = text.slice(0, start).split('\n').length;
        if (text.trim() !== '') expect(lines.filter((line) => line.startsWith(`> ${number} |`))).toHaveLength(1);
        for (const line of lines) {
          expect(textWidth(line)).toBeLessThanOrEqual(40);
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        }
      }),
    );
  });
});
