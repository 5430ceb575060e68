import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byTotal, discrimination } from '../../../../src/course/summary/statistics/discrimination.ts';

it('takes the best and the last 27%', () => {
  // 10 students: 3 of 3 at the top earn it, 1 of 3 at the bottom.
  const totals = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  expect(discrimination([1, 1, 1, 1, 0, 1, 0, 1, 0, 0], totals, byTotal(totals))).toBeCloseTo(2 / 3, 12);
});

it('puts whoever comes first in the class first among equals', () => {
  expect([...byTotal([5, 7, 5, 7])]).toEqual([1, 3, 0, 2]);
});

it('is n/a where nothing varies or nobody is there', () => {
  const of = (items: number[], totals: number[]) => discrimination(items, totals, byTotal(totals));
  expect(of([1, 1, 1, 1], [4, 3, 2, 1])).toBeUndefined();
  expect(of([1, 0, 1, 0], [2, 2, 2, 2])).toBeUndefined();
  expect(of([], [])).toBeUndefined();
  expect(of([1], [1])).toBeUndefined();
});

it('is from −1 to 1', () => {
  const student = fc.tuple(fc.constantFrom(0, 0.5, 1), fc.integer({ min: 0, max: 100 }));
  fc.assert(
    fc.property(fc.array(student, { minLength: 2, maxLength: 60 }), (all) => {
      const totals = all.map(([, total]) => total);
      const d = discrimination(
        all.map(([x]) => x),
        totals,
        byTotal(totals),
      );
      if (d !== undefined) expect(Math.abs(d)).toBeLessThanOrEqual(1);
    }),
  );
});
