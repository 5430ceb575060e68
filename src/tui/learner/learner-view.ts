import type { Exercise } from '../../model/exercise.ts';
import type { Progress } from '../../progress/exercise-progress.ts';
import { type DueExercise, dueExercises } from '../../progress/memory/due-exercises.ts';
import { type NextUp, nextUp } from '../../progress/memory/next-up.ts';
import { type Statistics, statistics } from '../../progress/memory/statistics.ts';
import { streak } from '../../progress/memory/streak.ts';
import { examWeights } from '../../report/wording/domain-names.ts';

/** How far a learner has come, and what comes next. */
export interface LearnerView {
  readonly today: number;
  readonly streak: number;
  /** Those of this set. */
  readonly due: readonly DueExercise[];
  readonly next: NextUp | undefined;
  readonly statistics: Statistics;
}

export function learnerView(exercises: readonly Exercise[], progress: Progress, today: number): LearnerView {
  const ids = new Set(exercises.map(({ id }) => id));
  return {
    today,
    streak: streak(progress, today),
    due: dueExercises(progress, today).filter(({ exercise }) => ids.has(exercise)),
    next: nextUp(exercises, progress, today, examWeights),
    statistics: statistics(exercises, progress, today),
  };
}
