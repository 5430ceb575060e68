import type { Exercise } from '../../model/exercise.ts';
import type { ExerciseProgress, Progress } from '../../progress/exercise-progress.ts';
import { progressOf } from '../../progress/progress-of.ts';
import { padEnd, padStart, textWidth } from '../../report/text-width.ts';
import { appWords } from '../../report/wording/app.ts';
import { domainNames } from '../../report/wording/domain-names.ts';
import { cutText } from '../text/cut-text.ts';
import { type Line, lineOf } from '../text/line.ts';
import type { LinesContext } from './lines-context.ts';
import { progressMark } from './progress-mark.ts';

export interface ListLines {
  readonly lines: readonly Line[];
  /** Index of the line under the cursor. */
  readonly cursorLine: number;
}

/** The exercises under their domains, each with its progress. */
export function listLines(
  exercises: readonly Exercise[],
  progress: Progress,
  cursor: number,
  context: LinesContext,
): ListLines {
  const lines: Line[] = [];
  let cursorLine = 0;
  for (const [index, exercise] of exercises.entries()) {
    if (exercise.domain !== exercises[index - 1]?.domain) {
      if (lines.length > 0) lines.push([]);
      lines.push(domainLine(exercise, exercises, progress, context));
    }
    if (index === cursor) cursorLine = lines.length;
    lines.push(exerciseLine(exercise, progressOf(progress, exercise.id), index === cursor, context));
  }
  return { lines, cursorLine };
}

function domainLine(
  { domain }: Exercise,
  exercises: readonly Exercise[],
  progress: Progress,
  { language, style, width }: LinesContext,
): Line {
  const inDomain = exercises.filter((exercise) => exercise.domain === domain);
  const solved = inDomain.filter((exercise) => progress.get(exercise.id)?.solved === true).length;
  const count = `${solved}/${inDomain.length}`;
  const name = cutText(domainNames[domain].name[language], width - count.length - 4, style);
  return [
    { text: padEnd(` ${name}`, width - count.length - 1), paint: 'bold' },
    { text: `${count} `, paint: 'dim' },
  ];
}

function exerciseLine(exercise: Exercise, progress: ExerciseProgress, current: boolean, context: LinesContext): Line {
  const { language, style, width } = context;
  const words = appWords(language);
  const mark = progressMark(progress, style);
  const minutes = padStart(words.minutes(exercise.minutes), 7);
  const status = padStart(cutText(statusText(progress, context), statusWidth, style), statusWidth);
  const marker = current ? (style.ascii ? '>' : '❯') : ' ';
  const lead = ` ${marker} `;
  const markText = padEnd(mark.text, style.ascii ? 5 : 2);
  const room = Math.max(0, width - textWidth(lead + markText + minutes + status) - 1);
  const idWidth = room >= 60 ? 30 : 0;
  const title = padEnd(cutText(exercise.title[language], room - idWidth - 1, style), room - idWidth);
  const id = padEnd(cutText(exercise.id, Math.max(0, idWidth - 1), style), idWidth);
  return [
    ...lineOf(lead, 'cyan'),
    { ...mark, text: markText },
    current ? { text: title, paint: 'bold' } : { text: title },
    { text: `${id}${minutes}${status}`, paint: 'dim' },
  ];
}

const statusWidth = 14;

function statusText(progress: ExerciseProgress, { language }: LinesContext): string {
  const words = appWords(language);
  if (progress.solved) return words.solved;
  return progress.attempts === 0 ? words.untouched : words.best(progress.best, progress.points);
}
