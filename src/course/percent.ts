import type { Policy } from './course.ts';
import type { StudentScore } from './student-score.ts';

/** Per cent of the whole to 2 decimals, rounded down so that nobody seems to have passed; undefined for an open score. */
export function percentOf({ score, max }: Pick<StudentScore, 'score' | 'max'>): number | undefined {
  if (score === undefined) return undefined;
  return max === 0 ? 0 : Math.floor((score * 10_000) / max + tiny) / 100;
}

/** Undefined while the score is open. */
export function hasPassed({ score, max }: StudentScore, { passMark }: Policy): boolean | undefined {
  return score === undefined ? undefined : score * 100 + tiny >= passMark * max;
}

/** More than what a product of two numbers of 4 decimals is wrong by, less than their last decimal is worth. */
const tiny = 1e-6;
