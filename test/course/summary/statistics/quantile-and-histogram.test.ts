import fc from 'fast-check';
import { expect, it } from 'vitest';
import { histogram } from '../../../../src/course/summary/statistics/histogram.ts';
import { quantile } from '../../../../src/course/summary/statistics/quantile.ts';

it('finds medians and quartiles as R and NumPy do by default', () => {
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
  expect(quantile([3, 5, 7, 8, 9, 11, 13, 15], 0.75)).toBe(11.5);
  expect(quantile([7], 0.25)).toBe(7);
  expect(quantile([], 0.5)).toBeUndefined();
});

it('finds quantiles in order and within the values', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), (values) => {
      const sorted = values.toSorted((a, b) => a - b);
      const found = [0, 0.25, 0.5, 0.75, 1].map((part) => quantile(sorted, part) ?? Number.NaN);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
      expect(found[0]).toBe(sorted[0]);
      expect(found[4]).toBe(sorted.at(-1));
    }),
  );
});

it('puts a bound into the bin above it, and 100 into the last', () => {
  expect(histogram([0, 9.99, 10, 30 - 4e-15, 99.99, 100])).toEqual([2, 1, 0, 1, 0, 0, 0, 0, 0, 2]);
});

it('counts everybody once', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true })), (percents) => {
      expect(histogram(percents).reduce((a, b) => a + b, 0)).toBe(percents.length);
    }),
  );
});
