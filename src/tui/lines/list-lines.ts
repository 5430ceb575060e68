import type { Domain, Exercise } from '../../model/exercise.ts';
import type { ExerciseProgress, Progress } from '../../progress/exercise-progress.ts';
import { progressOf } from '../../progress/progress-of.ts';
import { padEnd, padStart, textWidth } from '../../report/text-width.ts';
import { appWords } from '../../report/wording/app.ts';
import { domainNames } from '../../report/wording/domain-names.ts';
import type { AppState } from '../state/app-state.ts';
import { isDue } from '../state/filter.ts';
import { cutText } from '../text/cut-text.ts';
import { type Line, lineOf } from '../text/line.ts';
import { barSegments } from './bar.ts';
import type { LinesContext } from './lines-context.ts';
import { progressMark } from './progress-mark.ts';

export interface ListLines {
  readonly lines: readonly Line[];
  /** Index of the line under the cursor. */
  readonly cursorLine: number;
}

/** The exercises that are listed, under their domains, each with its progress. */
export function listLines(
  { exercises, progress, cursor, now }: Pick<AppState, 'exercises' | 'progress' | 'cursor' | 'now'>,
  listed: readonly number[],
  context: LinesContext,
): ListLines {
  const lines: Line[] = [];
  let cursorLine = 0;
  let domain: Domain | undefined;
  for (const index of listed) {
    const exercise = exercises[index];
    if (exercise === undefined) continue;
    if (exercise.domain !== domain) {
      if (lines.length > 0) lines.push([]);
      lines.push(domainLine(exercise.domain, exercises, progress, context));
      domain = exercise.domain;
    }
    if (index === cursor) cursorLine = lines.length;
    lines.push(exerciseLine(exercise, progressOf(progress, exercise.id), index === cursor, now, context));
  }
  return { lines, cursorLine };
}

/** A domain with its weight in the exam, and how much of it is solved. */
function domainLine(
  domain: Domain,
  exercises: readonly Exercise[],
  progress: Progress,
  { language, style, width }: LinesContext,
): Line {
  const inDomain = exercises.filter((exercise) => exercise.domain === domain);
  const solved = inDomain.filter(({ id }) => progressOf(progress, id).solved).length;
  const { name, weight } = domainNames[domain];
  const bar = barSegments(solved, inDomain.length, width >= 60 ? 10 : 0, style);
  const count = padStart(`${solved}/${inDomain.length}`, 6);
  const share = padStart(`${weight}%`, 5);
  const room = width - (bar.length === 0 ? 0 : 10) - textWidth(count) - textWidth(share) - 1;
  return [
    { text: padEnd(` ${cutText(name[language], room - 2, style)}`, room), paint: 'bold' },
    ...bar,
    { text: `${count}${share} `, paint: 'dim' },
  ];
}

function exerciseLine(
  exercise: Exercise,
  progress: ExerciseProgress,
  current: boolean,
  now: number,
  context: LinesContext,
): Line {
  const { language, style, width } = context;
  const words = appWords(language);
  const mark = progressMark(progress, style);
  const minutes = padStart(words.minutes(exercise.minutes), 7);
  const status = padStart(cutText(statusText(progress, now, context), statusWidth, style), statusWidth);
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

function statusText(progress: ExerciseProgress, now: number, { language }: LinesContext): string {
  const words = appWords(language);
  if (isDue(progress, now)) return words.due;
  if (progress.solved) return words.solved;
  return progress.attempts === 0 ? words.untouched : words.best(progress.best, progress.points);
}
