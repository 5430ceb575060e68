import type { Exercise } from '../../model/exercise.ts';
import type { Result } from '../../model/result.ts';
import type { Source } from '../../model/span.ts';
import { answerDigest, attemptOf } from '../../progress/attempt-of.ts';
import type { ExerciseProgress } from '../../progress/exercise-progress.ts';
import type { ProgressEntry } from '../../progress/progress-entry.ts';
import type { AppServices } from '../services/app-services.ts';
import { isUntouched } from './is-untouched.ts';

export interface GradedAnswer {
  readonly text: string;
  readonly result: Result;
  /** What is to be kept: nothing where the text was graded before, or is what the learner began with. */
  readonly attempt: ProgressEntry | undefined;
}

/** Grades a learner's file; undefined where there is none. Throws where it cannot be read. */
export function gradeAnswer(
  exercise: Exercise,
  file: string,
  before: ExerciseProgress,
  services: AppServices,
): GradedAnswer | undefined {
  const text = services.readFile(file);
  if (text === undefined) return undefined;
  const answer: readonly Source[] = [{ name: services.displayName(file), text }];
  const result = services.grade(exercise, answer);
  const isNew = !isUntouched(exercise, text) && answerDigest(answer) !== before.lastAnswer;
  return { text, result, attempt: isNew ? attemptOf(result, answer) : undefined };
}
