import type { Progress } from '../../progress/exercise-progress.ts';
import { progressOf } from '../../progress/progress-of.ts';

/** Who has solved the task, or has seen the answer before, is not asked again. */
export function maySeeSolution(progress: Progress, exerciseId: string): boolean {
  const { solved, solutionSeen } = progressOf(progress, exerciseId);
  return solved || solutionSeen;
}
