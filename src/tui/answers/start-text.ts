import type { Exercise } from '../../model/exercise.ts';
import type { Language } from '../../model/localized.ts';
import { appWords } from '../../report/wording/app.ts';

/** What a learner's file holds at first: what the exercise gives to begin with, else a comment that names the task. */
export function startText({ start, title, id }: Exercise, language: Language): string {
  return start?.text ?? appWords(language).startComment(title[language], id);
}
