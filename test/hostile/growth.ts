import { expect } from 'vitest';
import { workOf } from './work.ts';

/** Holds that work grows with the size of what is worked on, and not with its square. */
export function expectLinear(n: number, work: (n: number) => unknown): void {
  expect(workThatGrowsBySquare(n, work)).toEqual([]);
}

/** The blocks of code that run much more than twice as often for twice the size. `work` is tried with 8, `n` and `2n`. */
export function workThatGrowsBySquare(n: number, work: (n: number) => unknown): string[] {
  // What is made once and kept is no work of these.
  work(8);
  const once = workOf(() => work(n));
  const twice = workOf(() => work(2 * n));
  return [...twice]
    .filter(([block, count]) => count > 2.8 * (once.get(block) ?? 0) + 40 * n)
    .map(([block, count]) => `${block}: ${once.get(block) ?? 0}, then ${count}`);
}
