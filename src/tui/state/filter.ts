import type { ExerciseProgress } from '../../progress/exercise-progress.ts';
import { localDay } from '../../progress/local-day.ts';
import { nextReview } from '../../progress/memory/next-review.ts';

/** Which exercises the list shows, in the order in which the key goes through them. */
export const filters = ['all', 'unsolved', 'due', 'solved'] as const;
export type Filter = (typeof filters)[number];

export function nextFilter(filter: Filter): Filter {
  return filters[(filters.indexOf(filter) + 1) % filters.length] ?? 'all';
}

export function passesFilter(filter: Filter, progress: ExerciseProgress, now: number): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unsolved':
      return !progress.solved;
    case 'solved':
      return progress.solved;
    case 'due':
      return isDue(progress, now);
  }
}

/** True of a solved exercise whose time to be repeated has come. */
export function isDue({ reviews }: ExerciseProgress, now: number): boolean {
  const next = nextReview(reviews);
  return next !== undefined && next.dueDay <= localDay(now);
}
