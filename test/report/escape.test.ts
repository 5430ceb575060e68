import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeControls } from '../../src/report/escape.ts';

describe('escapeControls', () => {
  it.each([
    ['plain text, 한국어, 😀', 'plain text, 한국어, 😀'],
    ['\u001b]0;title\u0007', '\\u001b]0;title\\u0007'],
    ['\u009b31m', '\\u009b31m'],
    ['a\r\n\tb\u007f', 'a\\r\\n\\tb\\u007f'],
    ['\u202eabc\u2066', '\\u202eabc\\u2066'],
    ['zero\u200bwidth\ufeff', 'zero\\u200bwidth\\ufeff'],
    ['line\u2028separator', 'line\\u2028separator'],
    ['half \ud83d pair', 'half \\ud83d pair'],
    ['tag \u{e0041}', 'tag \\U000e0041'],
  ])('%j', (text, escaped) => {
    expect(escapeControls(text)).toBe(escaped);
  });

  it('leaves nothing that a terminal obeys or hides, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = escapeControls(text);
        expect(once).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(escapeControls(once)).toBe(once);
      }),
    );
  });
});
