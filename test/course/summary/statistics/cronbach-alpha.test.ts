import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cronbachAlpha, standardError } from '../../../../src/course/summary/statistics/cronbach-alpha.ts';

const sums = (items: readonly number[][]) =>
  (items[0] ?? []).map((_, student) => items.reduce((sum, item) => sum + (item[student] ?? 0), 0));
const columns = (rows: readonly string[]) =>
  Array.from(rows[0] ?? '', (_, item) => rows.map((row) => Number(row[item])));

describe('cronbachAlpha', () => {
  it('is KR-20 of binary items: ten students and a quiz of ten, from K. Wuensch’s notes (East Carolina University)', () => {
    const rows = ['1111110110', '1011011101', '1111011001', '0010001000', '0000010010'];
    const more = ['1110111111', '1101110111', '1111111101', '0101111101', '1101101110'];
    const items = columns([...rows, ...more]);
    const totals = sums(items);
    expect(totals).toEqual([8, 7, 7, 2, 2, 9, 8, 9, 7, 7]);
    // Σpq = 2.18, variance of the totals 5.84, k = 10
    const kr20 = (10 / 9) * (1 - 2.18 / 5.84);
    expect(cronbachAlpha(items, totals)).toBeCloseTo(kr20, 12);
    expect(kr20).toBeCloseTo(0.6963, 4);
    expect(standardError(totals, kr20)).toBeCloseTo(Math.sqrt((58.4 / 9) * (1 - kr20)), 12);
  });

  it('is 1 where items say the same, and may be negative where they contradict one another', () => {
    const item = [1, 2, 3, 4];
    expect(cronbachAlpha([item, item, item], sums([item, item, item]))).toBeCloseTo(1, 12);
    expect(cronbachAlpha([item, [4, 3, 2, 2]], sums([item, [4, 3, 2, 2]]))).toBeLessThan(0);
  });

  it('is n/a for a single item, and where totals have no variance', () => {
    expect(cronbachAlpha([[1, 2, 3]], [1, 2, 3])).toBeUndefined();
    expect(
      cronbachAlpha(
        [
          [1, 2],
          [2, 1],
        ],
        [3, 3],
      ),
    ).toBeUndefined();
    expect(cronbachAlpha([[], []], [])).toBeUndefined();
    expect(standardError([1, 2, 3], undefined)).toBeUndefined();
    expect(standardError([], 0.5)).toBeUndefined();
  });

  it('is at most 1, in any order of students and of items', () => {
    const row = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
        const items = (list: number[][]) => [0, 1, 2, 3].map((item) => list.map((one) => one[item] ?? 0));
        const alpha = cronbachAlpha(items(rows), sums(items(rows)));
        if (alpha === undefined) return;
        expect(alpha).toBeLessThanOrEqual(1);
        const turned = items([...rows].reverse()).reverse();
        expect(cronbachAlpha(turned, sums(turned))).toBeCloseTo(alpha, 9);
      }),
    );
  });
});
