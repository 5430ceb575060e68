import type { ProgressEntry } from './progress-entry.ts';

/** How well a solved task was remembered: by FSRS's four grades. */
export type Recall = 'again' | 'hard' | 'good' | 'easy';

/** A passing attempt that says how well the learner knows the task: the first, then at most one a day. */
export interface Review {
  readonly day: number;
  readonly recall: Recall;
}

/** What happened since the day of the last review. */
export interface SinceReview {
  readonly failed: number;
  readonly hinted: boolean;
  readonly solutionSeen: boolean;
}

export const nothingSince: SinceReview = { failed: 0, hinted: false, solutionSeen: false };

/** This many attempts that fail are more than a slip. */
const several = 2;

export interface Reviewed {
  readonly reviews: readonly Review[];
  readonly since: SinceReview;
}

/**
 * Adds what an entry says of the learner's memory. What happens on the day of a review, after it, says nothing: looking
 * at the solution then is learning, and solving once more is no feat. `newHint`: the hint had not been seen before.
 */
export function withReview(before: Reviewed, entry: ProgressEntry, day: number, newHint: boolean): Reviewed {
  const { reviews, since } = before;
  const last = reviews.at(-1);
  if (last !== undefined && day <= last.day) return before;
  if (entry.type === 'solution') return { reviews, since: { ...since, solutionSeen: true } };
  if (entry.type === 'hint') return newHint ? { reviews, since: { ...since, hinted: true } } : before;
  if (entry.type !== 'attempt') return before;
  if (!entry.passed) return { reviews, since: { ...since, failed: since.failed + 1 } };
  return { reviews: [...reviews, { day, recall: recallOf(since) }], since: nothingSince };
}

function recallOf({ failed, hinted, solutionSeen }: SinceReview): Recall {
  if (solutionSeen) return 'again';
  if (hinted || failed >= several) return 'hard';
  return failed > 0 ? 'good' : 'easy';
}
