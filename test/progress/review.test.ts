import { describe, expect, it } from 'vitest';
import { foldEntries } from '../../src/progress/fold-entries.ts';
import type { ProgressEntry } from '../../src/progress/progress-entry.ts';
import { attempt, dayOf, stored } from './support.ts';

const pass = attempt('web', 3);
const fail = attempt('web', 1);
const solution: ProgressEntry = { type: 'solution', exercise: 'web' };
const hint = (count: number): ProgressEntry => ({ type: 'hint', exercise: 'web', count });

/** The reviews that these entries amount to, as in `1 easy`. */
function reviewsOf(...rows: readonly (readonly [day: number, entry: ProgressEntry])[]) {
  const { reviews = [] } = foldEntries(stored(...rows), dayOf).get('web') ?? {};
  return reviews.map(({ day, recall }) => `${day} ${recall}`);
}

describe('a review', () => {
  it('is the first pass, rated by what it took', () => {
    expect(reviewsOf([1, fail])).toEqual([]);
    expect(reviewsOf([1, pass])).toEqual(['1 easy']);
    expect(reviewsOf([1, fail], [1, pass])).toEqual(['1 good']);
    expect(reviewsOf([1, fail], [1, fail], [1, pass])).toEqual(['1 hard']);
    expect(reviewsOf([1, hint(1)], [1, pass])).toEqual(['1 hard']);
    expect(reviewsOf([1, hint(1)], [2, solution], [4, pass])).toEqual(['4 again']);
  });

  it('is a later pass, but once a day', () => {
    expect(reviewsOf([1, pass], [1, pass], [3, pass], [3, fail], [3, pass])).toEqual(['1 easy', '3 easy']);
  });

  it('goes by what happened since the day of the last one', () => {
    expect(reviewsOf([1, fail], [1, hint(2)], [1, pass], [2, pass])).toEqual(['1 hard', '2 easy']);
    expect(reviewsOf([1, pass], [1, solution], [1, fail], [1, fail], [2, pass])).toEqual(['1 easy', '2 easy']);
    expect(reviewsOf([1, pass], [2, solution], [3, pass])).toEqual(['1 easy', '3 again']);
    expect(reviewsOf([1, hint(2)], [1, pass], [2, hint(1)], [2, pass])).toEqual(['1 hard', '2 easy']);
    expect(reviewsOf([1, hint(2)], [1, pass], [2, hint(3)], [2, pass])).toEqual(['1 hard', '2 hard']);
  });
});
