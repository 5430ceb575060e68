import type { ExamTaskState } from '../../exam/exam.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Language } from '../../model/localized.ts';
import { examWording } from '../../report/wording/exam.ts';
import { fill } from '../../report/wording/fill.ts';
import { isUntouched } from '../answers/is-untouched.ts';

export type ExamWordKey = keyof typeof examWording;

export function examWord(language: Language, key: ExamWordKey, values: Readonly<Record<string, string | number>> = {}) {
  return fill(examWording[key][language], values);
}

/** How far a task is, without what its answer is worth. */
export function taskState({ seen, text }: ExamTaskState, exercise: Exercise): 'untouched' | 'begun' | 'written' {
  if (text !== undefined && !isUntouched(exercise, text)) return 'written';
  return seen ? 'begun' : 'untouched';
}
