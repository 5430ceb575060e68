import { clockText } from '../../exam/exam-clock.ts';
import type { Exercise } from '../../model/exercise.ts';
import { escapeControls } from '../../report/escape.ts';
import { symbol } from '../../report/style.ts';
import type { ExamDesk } from '../exam/exam-desk.ts';
import { examWord, taskState } from '../exam/exam-words.ts';
import type { LinesContext } from '../lines/lines-context.ts';
import { type Line, lineOf } from '../text/line.ts';
import { linearTask } from './linear-texts.ts';

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
