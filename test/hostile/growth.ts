import { expect } from 'vitest';
import { workOf } from './work.ts';

/**
 * Holds that work grows with the size of what is worked on, and not with its square: with twice the size, no block of
 * code may run much more than twice as often.
 */
export function expectLinear(n: number, work: (n: number) => unknown): void {
  // What is made once and kept is no work of these.
  work(8);
  const once = workOf(() => work(n));
  const twice = workOf(() => work(2 * n));
  const square = [...twice].filter(([block, count]) => count > 2.8 * (once.get(block) ?? 0) + 5 * n);
  expect(square.map(([block, count]) => `${block}: ${once.get(block) ?? 0}, then ${count}`)).toEqual([]);
}
