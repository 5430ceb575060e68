import type { ExamTaskState } from '../../exam/exam.ts';
import { clockText } from '../../exam/exam-clock.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Language } from '../../model/localized.ts';
import { escapeControls } from '../../report/escape.ts';
import { symbol } from '../../report/style.ts';
import { examWording } from '../../report/wording/exam.ts';
import { fill } from '../../report/wording/fill.ts';
import { isUntouched } from '../answers/is-untouched.ts';
import type { ExamDesk } from '../exam/exam-desk.ts';
import type { LinesContext } from '../lines/lines-context.ts';
import { type Line, lineOf } from '../text/line.ts';
import { linearTask } from './linear-texts.ts';

export type ExamWordKey = keyof typeof examWording;

export function examWord(language: Language, key: ExamWordKey, values: Readonly<Record<string, string | number>> = {}) {
  return fill(examWording[key][language], values);
}

/** How far a task is, without what its answer is worth. */
export function taskState({ seen, text }: ExamTaskState, exercise: Exercise): ExamWordKey {
  if (text !== undefined && !isUntouched(exercise, text)) return 'written';
  return seen ? 'begun' : 'untouched';
}

/** All tasks with weight, state and flag; a line says all about one. */
export function examOverview(desk: ExamDesk, context: LinesContext): Line[] {
  const { language, style } = context;
  const { paper, tasks } = desk.exam;
  const rows = paper.tasks.map(({ exercise: id, weight }, index): Line => {
    const exercise = desk.exercise(index);
    const state = tasks[index];
    if (exercise === undefined || state === undefined)
      return lineOf(`${index + 1}. ${examWord(language, 'gone', { id })}`);
    const flag = state.flagged ? [`${symbol(style, 'warning')} ${examWord(language, 'flagged')}`] : [];
    const word = examWord(language, taskState(state, exercise));
    return lineOf(`${index + 1}. ${[exercise.title[language], `${weight}%`, word, ...flag].join(', ')}`);
  });
  return [...rows, lineOf(examWord(language, 'left', { time: clockText(desk.timeLeft) }), 'bold')];
}

/** A task in full, with its place, its weight and where its answer is to be written. */
export function examTask(desk: ExamDesk, exercise: Exercise, file: string, context: LinesContext): Line[] {
  const { language } = context;
  const { current, paper } = desk.exam;
  const place = examWord(language, 'taskNumber', { number: current + 1, count: paper.tasks.length });
  const weight = `${examWord(language, 'weight')} ${paper.tasks[current]?.weight ?? 0}%`;
  return [
    lineOf(`${place}, ${weight}`, 'dim'),
    ...linearTask(exercise, context),
    [],
    lineOf(examWord(language, 'file', { file: escapeControls(file) })),
  ];
}
