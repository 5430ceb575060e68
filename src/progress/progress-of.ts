import { type ExerciseProgress, noProgress, type Progress } from './exercise-progress.ts';

/** One exercise's progress, whether or not anything happened yet. */
export function progressOf(progress: Progress, exerciseId: string): ExerciseProgress {
  return progress.get(exerciseId) ?? noProgress;
}
