import { localDay } from '../../progress/local-day.ts';
import { streak } from '../../progress/memory/streak.ts';
import { progressOf } from '../../progress/progress-of.ts';
import { padEnd, textWidth } from '../../report/text-width.ts';
import { appWords } from '../../report/wording/app.ts';
import type { AppState } from '../state/app-state.ts';
import { isDue } from '../state/filter.ts';
import { cutText } from '../text/cut-text.ts';
import { type Line, lineOf } from '../text/line.ts';
import { timeLeft } from './exam-lines.ts';
import { progressMark } from './progress-mark.ts';

/** Where the learner is, with how far they have come at the right; and a rule below. */
export function headerLines(state: AppState): readonly Line[] {
  const { style, size } = state;
  const rule = (style.ascii ? '-' : '─').repeat(size.columns);
  return [titleLine(state), lineOf(rule, 'dim')];
}

function titleLine(state: AppState): Line {
  const { task, overlay, size, style, language } = state;
  const words = appWords(language);
  const kind = overlay === undefined || overlay.kind === 'confirm' ? undefined : overlay.kind;
  const mark =
    task === undefined || state.exam !== undefined
      ? undefined
      : progressMark(progressOf(state.progress, task.exercise.id), style);
  const home = state.exam === undefined ? 'kubedrill' : words.exam(state.exam.paper.title?.[language]);
  const name = task === undefined ? home : task.exercise.title[language];
  const title = kind === undefined ? name : kind === 'help' ? words.help : `${words[kind]}: ${name}`;
  const lead = mark === undefined ? [{ text: ' ' }] : [{ text: ' ' }, mark, { text: ' ' }];
  const room = size.columns - textWidth(lead.map(({ text }) => text).join(''));
  // The title matters most: what stands at the right is left out, from its beginning, until there is room.
  const parts = rightParts(state);
  while (parts.length > 0 && textWidth(title) + textWidth(parts.join(', ')) + 2 > room) parts.shift();
  const right = parts.length === 0 ? '' : `${parts.join(', ')} `;
  const left = room - textWidth(right);
  return [...lead, { text: padEnd(cutText(title, left, style), left), paint: 'bold' }, { text: right, paint: 'dim' }];
}

function rightParts({ task, exercises, progress, language, now, exam, cursor }: AppState): string[] {
  const words = appWords(language);
  if (exam !== undefined) {
    const place = words.taskOf(cursor + 1, exam.tasks.length, exam.paper.tasks[cursor]?.weight ?? 0);
    return [...(task === undefined ? [] : [place]), timeLeft(exam, now, language)];
  }
  if (task === undefined) {
    const solved = exercises.filter(({ id }) => progressOf(progress, id).solved).length;
    const due = exercises.filter(({ id }) => isDue(progressOf(progress, id), now)).length;
    const days = streak(progress, localDay(now));
    return [
      ...(days > 1 ? [words.streak(days)] : []),
      ...(due > 0 ? [words.dueCount(due)] : []),
      words.solvedOf(solved, exercises.length),
    ];
  }
  const { id, minutes } = task.exercise;
  const { attempts } = progressOf(progress, id);
  return [id, words.minutes(minutes), ...(attempts > 0 ? [words.attempts(attempts)] : [])];
}
