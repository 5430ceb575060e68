import type { Progress } from '../exercise-progress.ts';
import { nextReview } from './next-review.ts';

export interface DueExercise {
  readonly exercise: string;
  readonly dueDay: number;
}

/** The solved exercises that are to be solved again by `today`, the longest due first; of one day, by id. */
export function dueExercises(progress: Progress, today: number): readonly DueExercise[] {
  return [...progress]
    .flatMap(([exercise, { reviews }]) => {
      const next = nextReview(reviews);
      return next === undefined || next.dueDay > today ? [] : [{ exercise, dueDay: next.dueDay }];
    })
    .sort((a, b) => a.dueDay - b.dueDay || (a.exercise < b.exercise ? -1 : 1));
}
