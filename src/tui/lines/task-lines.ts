import type { Exercise } from '../../model/exercise.ts';
import { appWords } from '../../report/wording/app.ts';
import { type Line, lineOf } from '../text/line.ts';
import { codeLines } from '../text/markdown-lines.ts';
import { wrapLine } from '../text/wrap-line.ts';
import type { LinesContext } from './lines-context.ts';

/** What the task is about. */
export function storyLines(exercise: Exercise, context: LinesContext): Line[] {
  const paragraphs = exercise.story[context.language].trim().split(/\n+/);
  return paragraphs.flatMap((paragraph, index) => [
    ...(index === 0 ? [] : [[]]),
    ...wrapLine(paragraph.trim(), context),
  ]);
}

/** What exists already, with a blank line before it; nothing where that is nothing. */
export function givenLines({ given }: Exercise, { language, width }: LinesContext): Line[] {
  if (given === undefined) return [];
  return [[], lineOf(appWords(language).given, 'bold'), ...codeLines(given.text.trimEnd(), width)];
}
