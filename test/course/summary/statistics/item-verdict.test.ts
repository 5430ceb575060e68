import { expect, it } from 'vitest';
import { easeOf, qualityOf } from '../../../../src/course/summary/statistics/item-verdict.ts';

it.each([
  [1, 'excellent'],
  [0.4, 'excellent'],
  [0.399, 'good'],
  [0.3, 'good'],
  [0.2, 'fair'],
  [0.199, 'poor'],
  [0, 'poor'],
  [-0.001, 'check-key'],
] as const)('calls an item–rest correlation of %d %s', (r, quality) => {
  expect(qualityOf(r)).toBe(quality);
});

it.each([
  [0, 'hard'],
  [0.199, 'hard'],
  [0.2, undefined],
  [0.8, undefined],
  [0.801, 'easy'],
] as const)('calls a difficulty of %d %s', (p, ease) => {
  expect(easeOf(p)).toBe(ease);
});
