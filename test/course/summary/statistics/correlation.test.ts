import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlation, itemRestCorrelation } from '../../../../src/course/summary/statistics/correlation.ts';

describe('correlation', () => {
  it('agrees with Anscombe’s first set', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(correlation(x, y)).toBeCloseTo(0.81642, 5);
  });

  it('is the point-biserial one of a binary item', () => {
    // (M1 − M0)/s · √(pq) with M1 = 7.5, M0 = 3.5, s = √5 (population), p = q = 1/2
    expect(correlation([1, 1, 0, 0], [9, 6, 4, 3])).toBeCloseTo((4 / Math.sqrt(5.25)) * 0.5, 12);
  });

  it('is n/a where nothing varies, or the lengths differ', () => {
    expect(correlation([1, 1, 1], [1, 2, 3])).toBeUndefined();
    expect(correlation([1, 2, 3], [0.1, 0.1, 0.1])).toBeUndefined();
    expect(correlation([], [])).toBeUndefined();
    expect(correlation([1, 2], [1])).toBeUndefined();
  });

  it('is from −1 to 1, the same both ways and in any order of students', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(pairs, (all) => {
        const of = (list: typeof all) =>
          correlation(
            list.map(([x]) => x),
            list.map(([, y]) => y),
          );
        const r = of(all);
        if (r === undefined) return;
        expect(Math.abs(r)).toBeLessThanOrEqual(1);
        expect(of([...all].reverse())).toBeCloseTo(r, 10);
        expect(of(all.map(([x, y]) => [y, x]))).toBeCloseTo(r, 10);
      }),
    );
  });
});

describe('itemRestCorrelation', () => {
  it('leaves the item out of the total', () => {
    // rest: 2, 1, 1, 0
    expect(itemRestCorrelation([1, 1, 0, 0], [3, 2, 1, 0])).toBeCloseTo(
      correlation([1, 1, 0, 0], [2, 1, 1, 0]) ?? 0,
      12,
    );
  });

  it('is n/a where the item is all there is, even in numbers that do not subtract exactly', () => {
    expect(itemRestCorrelation([0.1, 0.2, 0.3], [0.1, 0.2, 0.3])).toBeUndefined();
    expect(itemRestCorrelation([0.1, 0.2, 0.7], [0.4, 0.5, 1])).toBeUndefined();
  });

  it('takes what the item adds to the total in other units than the item', () => {
    expect(itemRestCorrelation([1, 0, 1], [7, 2, 6], [5, 0, 5])).toBeCloseTo(
      correlation([1, 0, 1], [2, 2, 1]) ?? 0,
      12,
    );
  });
});
