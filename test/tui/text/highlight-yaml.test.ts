import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/report/frame-cells.ts';
import { highlightYaml } from '../../../src/tui/text/highlight-yaml.ts';
import { expectLinear } from '../../hostile/growth.ts';

const letters: Readonly<Record<string, string>> = {
  cyan: 'k',
  green: 's',
  yellow: 'n',
  dim: '#',
  bold: '!',
};

/** Each line with what colours it below: `k` a key, `s` a string, `n` a number or the like, `#` a comment, `!` the rest. */
function coloured(text: string): string {
  const lines = highlightYaml(text).flatMap((line) => {
    const shown = line.map(({ text: part }) => part).join('');
    const below = line.map(({ text: part, paint }) => (letters[paint ?? ''] ?? '.').repeat(part.length)).join('');
    return [shown, below];
  });
  return `\n${lines.join('\n')}\n`;
}

describe('highlightYaml', () => {
  it('tells keys from values, and values by what kubectl reads', () => {
    expect(coloured('kind: Service # one\nport: 8080\nport: "8080"\non: yes\nn: 1e3\nempty: ~')).toBe(`
kind: Service # one
kkkk..sssssss.#####
port: 8080
kkkk..nnnn
port: "8080"
kkkk..ssssss
on: yes
kk..nnn
n: 1e3
k..nnn
empty: ~
kkkkk..n
`);
  });

  it('finds keys in lists and brackets, quoted or not', () => {
    expect(coloured('- name: a b\n- {x: 1, "y":[2, z]}\n- - :q\n? key\n: value')).toBe(`
- name: a b
..kkkk..sss
- {x: 1, "y":[2, z]}
...k..n..kkk..n..s..
- - :q
....ss
? key
..sss
: value
..sssss
`);
  });

  it('takes no colon or hash within a word for more than it is', () => {
    expect(coloured('image: nginx:1.27#a\nurl: http://a/#b')).toBe(`
image: nginx:1.27#a
kkkkk..ssssssssssss
url: http://a/#b
kkk..sssssssssss
`);
  });

  it('marks anchors, aliases, tags and documents', () => {
    expect(coloured('%YAML 1.1\n--- !!map\na: &x 1\nb: *x\n...')).toBe(`
%YAML 1.1
!!!!!!!!!
--- !!map
!!!.!!!!!
a: &x 1
k..!!.n
b: *x
k..!!
...
!!!
`);
  });

  it('takes the lines of a block scalar for a string, whatever they look like', () => {
    expect(coloured('- run: |-\n    a: 1\n\n     # no comment\n  next: 2\n- >2\n   x\n  b: 1\nc: |')).toBe(`
- run: |-
..kkk..!!
    a: 1
....ssss


     # no comment
....sssssssssssss
  next: 2
..kkkk..n
- >2
..!!
   x
..ss
  b: 1
..ssss
c: |
k..!
`);
  });

  it('goes on with a quoted scalar in the next line, but not where it was left open by mistake', () => {
    expect(coloured("a: \"b\n  c: 1\" # d\ne: 'it''s'")).toBe(`
a: "b
k..ss
  c: 1" # d
..sssss.###
e: 'it''s'
k..sssssss
`);
    expect(coloured('a: "b\nc: 1')).toBe(`
a: "b
k..ss
c: 1
k..n
`);
  });

  it('colours broken text as far as it goes', () => {
    expect(coloured('a: [1, b\n\tc: }\n@&*!: |x\n---\nd: 1')).toBe(`
a: [1, b
k...n..s
    c: }
....k...
@&*!: |x
kkkk..ss
---
!!!
d: 1
k..n
`);
  });

  it('shows what would steer the terminal', () => {
    expect(coloured('a: \u001b[31m\r\n')).toContain('a: \\u001b[31m\n');
  });

  it.each(['a: ', ': ', '"', "'", '- ', '{', '| ', '#', ' #', '&a ', '가 ', '\t', 'a: |\n ', '\\'])(
    'works no more than in proportion to a text of %j',
    (part) => expectLinear(500, (n) => highlightYaml(part.repeat(n))),
  );

  const piece = fc.constantFrom(
    ...['a', 'é', '가', '1', ' ', '  ', ':', ': ', '- ', '#', '"', "'", '\\', '|', '>', '&', '*', '!', '%', '{', '}'],
    ...['[', ']', ',', '\n', '\r\n', '\r', '\t', '---', '...', '\u001b', '\ud800', '😀', '\ufeff', 'yes', '0x1f'],
  );

  it('changes no character of what is shown, and never throws', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
        // A CR before the last line's end is one of its characters.
        if (text.endsWith('\r')) lines[lines.length - 1] += '\r';
        const shown = lines.map((line) =>
          cellsOf(line, 0, line.length)
            .map((cell) => cell.text)
            .join(''),
        );
        expect(highlightYaml(text).map((line) => line.map((segment) => segment.text).join(''))).toEqual(shown);
      }),
      { numRuns: 1000 },
    );
  });
});
