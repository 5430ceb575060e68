import type { ProgressEntry, StoredEntry } from '../../src/progress/progress-entry.ts';

/** Days are ten long here: `at(2)` is in the middle of day 2. */
export const dayOf = (at: number): number => Math.floor(at / 10);

export function attempt(exercise: string, earned: number, points = 3): ProgressEntry {
  return { type: 'attempt', exercise, earned, points, passed: earned === points, digest: 'd', answer: 'a' };
}

/** Entries with the days on which they happened, one after another within a day. */
export function stored(...rows: readonly (readonly [day: number, entry: StoredEntry['entry']])[]): StoredEntry[] {
  return rows.map(([day, entry], index) => ({ id: `${index}`, at: day * 10 + index / 100, entry }));
}
