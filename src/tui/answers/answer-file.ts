import type { Exercise } from '../../model/exercise.ts';
import { appWords } from '../../report/wording/app.ts';
import type { AppServices } from '../services/app-services.ts';

/** What a learner's file holds at first: what the exercise gives to begin with, else a comment that names the task. */
export function startText({ start, title, id }: Exercise, { language }: AppServices): string {
  return start?.text ?? appWords(language).startComment(title[language], id);
}

/** Makes the learner's file where there is none; true if it did. A file that is there stays as it is. */
export function beginAnswer(exercise: Exercise, file: string, services: AppServices): boolean {
  if (services.readFile(file) !== undefined) return false;
  services.writeFile(file, startText(exercise, services));
  return true;
}
