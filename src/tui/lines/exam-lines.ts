import type { Exam } from '../../exam/exam.ts';
import { remaining } from '../../exam/exam-clock.ts';
import type { Language } from '../../model/localized.ts';
import { symbol } from '../../report/style.ts';
import { padEnd, padStart, textWidth } from '../../report/text-width.ts';
import { appWords } from '../../report/wording/app.ts';
import { examWord, taskState } from '../exam/exam-words.ts';
import type { AppState } from '../state/app-state.ts';
import { cutText } from '../text/cut-text.ts';
import { type Line, lineOf } from '../text/line.ts';
import { bodyHeight, clamp } from './layout.ts';

/** All tasks of an exam with weight, state and flag, the one under the cursor always in sight. */
export function examLines(state: AppState, exam: Exam): readonly Line[] {
  const { language, size, cursor } = state;
  if (exam.pausedAt !== undefined) return [[], lineOf(` ${examWord(language, 'paused')}`, 'yellow')];
  const lines = exam.paper.tasks.map((_, index) => taskLine(state, exam, index));
  const height = bodyHeight(size);
  const top = clamp(cursor - Math.floor(height / 2), 0, lines.length - height);
  return lines.slice(top, top + height);
}

function taskLine({ exercises, cursor, language, style, size }: AppState, exam: Exam, index: number): Line {
  const exercise = exercises[index];
  const state = exam.tasks[index];
  if (exercise === undefined || state === undefined) return [];
  const isCurrent = index === cursor;
  const word = taskState(state, exercise);
  const lead = `${isCurrent ? (style.ascii ? ' > ' : ' ❯ ') : '   '}${padStart(String(index + 1), 2)}. `;
  // In a narrow window the title matters more than words for what the symbols say.
  const isNarrow = size.columns < narrowest;
  const sign = state.flagged ? symbol(style, 'warning') : '';
  const flag =
    isNarrow || !state.flagged ? padStart(sign, 4) : padStart(`${sign} ${examWord(language, 'flagged')}`, 12);
  const how = isNarrow ? padStart(symbol(style, signs[word]), 4) : padStart(examWord(language, word), 14);
  const weight = padStart(`${exam.paper.tasks[index]?.weight ?? 0}%`, 6);
  const right = `${flag}${how}${weight} `;
  const room = Math.max(0, size.columns - textWidth(lead) - textWidth(right));
  const title = padEnd(cutText(exercise.title[language], room - 1, style), room);
  return [
    { text: lead, paint: 'cyan' },
    isCurrent ? { text: title, paint: 'bold' } : { text: title },
    { text: right, paint: word === 'written' ? 'green' : 'dim' },
  ];
}

/** Columns from which on there is room for words beside a title. */
const narrowest = 64;

const signs = { untouched: 'blocked', begun: 'wouldBeMet', written: 'met' } as const;

/** The time that is left: in minutes, so that the screen keeps still, and in seconds in the last minute. */
export function timeLeft(exam: Exam, now: number, language: Language): string {
  const left = remaining(exam, now);
  const { minutesLeft, secondsLeft } = appWords(language);
  if (left <= 60_000) return secondsLeft(Math.ceil(left / 1000));
  const minutes = Math.ceil(left / 60_000);
  return minutesLeft(Math.floor(minutes / 60), minutes % 60);
}
