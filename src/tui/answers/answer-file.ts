import type { Exercise } from '../../model/exercise.ts';
import type { AppServices } from '../services/app-services.ts';
import { startText } from './start-text.ts';

/** Makes the learner's file where there is none; true if it did. A file that is there stays as it is. */
export function beginAnswer(exercise: Exercise, file: string, services: AppServices): boolean {
  if (services.readFile(file) !== undefined) return false;
  services.writeFile(file, startText(exercise, services.language));
  return true;
}
