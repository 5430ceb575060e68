import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showName, showValue } from '../../../src/report/wording/show-value.ts';

describe('a long value', () => {
  it('is cut between characters, never within one', () => {
    for (let length = 50; length < 70; length += 1) {
      expect(showName(`${'a'.repeat(length)}😀😀😀`).isWellFormed()).toBe(true);
      expect(showValue(`${'a'.repeat(length)}😀 ${'b'.repeat(20)}`).isWellFormed()).toBe(true);
    }
  });

  it('is short and safe whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const shown of [showName(text), showValue(text), showValue([text, text])]) {
          expect(shown.isWellFormed()).toBe(true);
          expect(shown.length).toBeLessThanOrEqual(130);
          expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        }
      }),
    );
  });
});
