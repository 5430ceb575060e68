import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeControls } from '../../../src/report/escape.ts';
import { highlightYaml } from '../../../src/tui/text/highlight-yaml.ts';

/** `[paint text]` for what is coloured. */
function marked(text: string): string[] {
  return highlightYaml(text).map((line) =>
    line.map(({ text: part, paint }) => (paint === undefined ? part : `[${paint} ${part}]`)).join(''),
  );
}

describe('highlightYaml', () => {
  it.each([
    ['name: web', '[cyan name][dim :] web'],
    ['  - port: 8080 # http', '  [dim -] [cyan port][dim :] [yellow 8080] [dim # http]'],
    ['"a b": \'c\'', '[cyan "a b"][dim :] [green \'c\']'],
    ['ready: true', '[cyan ready][dim :] [yellow true]'],
    ['image: nginx:1.14.2', '[cyan image][dim :] nginx:1.14.2'],
    ['all: {a: [1, b]}', '[cyan all][dim :] [dim {][cyan a][dim :] [dim [][yellow 1][dim ,] b[dim ]][dim }]'],
    ['base: &base', '[cyan base][dim :] [yellow &base]'],
    ['---', '[dim ---]'],
    ['a#b: c#d', '[cyan a#b][dim :] c#d'],
    ['"unclosed: 1', '[green "unclosed: 1]'],
  ])('%s', (line, shown) => {
    expect(marked(line)).toEqual([shown]);
  });

  it('takes what stands in a block scalar for text', () => {
    expect(marked('run: |-\n  a: 1\n\n  # b\nnext: 1')).toEqual([
      '[cyan run][dim :] [yellow |-]',
      '[green   a: 1]',
      '[green ]',
      '[green   # b]',
      '[cyan next][dim :] [yellow 1]',
    ]);
  });

  it('keeps every character, and shows none that a terminal would obey', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...'ab:-"\'#{}[],|>&*! \t\r\n\u001b\u202e한0'.split('')),
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, (text) => {
        const shown = highlightYaml(text).map((line) => line.map((segment) => segment.text).join(''));
        const lines = text
          .split('\n')
          .map((line) => escapeControls(line.replaceAll('\r', '').replaceAll('\t', '    ')));
        expect(shown).toEqual(lines);
      }),
    );
  });
});
