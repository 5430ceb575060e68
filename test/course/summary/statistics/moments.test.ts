import { expect, it } from 'vitest';
import { isConstant, mean, standardDeviation, variance } from '../../../../src/course/summary/statistics/moments.ts';

it('computes mean, variance and deviation of a sample', () => {
  // The usual example: squares of deviations sum to 32 over 8 values.
  const values = [2, 4, 4, 4, 5, 5, 7, 9];
  expect(mean(values)).toBe(5);
  expect(variance(values)).toBeCloseTo(32 / 7, 12);
  expect(standardDeviation(values)).toBeCloseTo(2.138089935, 9);
});

it('knows when there are too few values', () => {
  expect(mean([])).toBeUndefined();
  expect(variance([1])).toBeUndefined();
  expect(standardDeviation([])).toBeUndefined();
});

it('finds no variance in values that are the same, whatever rounding does to their mean', () => {
  const same = Array.from({ length: 10 }, () => 0.1);
  expect(variance(same)).toBe(0);
  expect(isConstant(same)).toBe(true);
  expect(isConstant([])).toBe(true);
  expect(isConstant([1, 1, 2])).toBe(false);
});
