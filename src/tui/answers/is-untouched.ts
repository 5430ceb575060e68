import type { Exercise } from '../../model/exercise.ts';
import { languages } from '../../model/localized.ts';
import { startText } from './start-text.ts';

/** True of a file that holds what it began with, in whatever language it was begun. */
export function isUntouched(exercise: Exercise, text: string): boolean {
  return languages.some((language) => text === startText(exercise, language));
}
