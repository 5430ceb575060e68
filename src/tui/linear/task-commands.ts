import path from 'node:path';
import type { Exercise } from '../../model/exercise.ts';
import { renderResult } from '../../report/result-text.ts';
import { beginAnswer } from '../answers/answer-file.ts';
import { gradeAnswer } from '../answers/grade-answer.ts';
import { startText } from '../answers/start-text.ts';
import { codeLines, markdownLines } from '../text/markdown-lines.ts';
import type { LinearDesk } from './linear-desk.ts';

/** Grades the learner's file, or another one. */
export function check(desk: LinearDesk, exercise: Exercise, named?: string): void {
  const file = named === undefined ? desk.fileOf(exercise) : path.resolve(named);
  desk.withFile('cannot-read', file, () => {
    const graded = gradeAnswer(exercise, file, desk.progressOf(exercise), desk.services);
    if (graded === undefined) return desk.tell({ kind: 'no-such-file', file: desk.services.displayName(file) });
    desk.port.print(`${renderResult(exercise, graded.result, desk.context)}\n`);
    if (graded.attempt !== undefined) desk.keep(graded.attempt);
  });
}

/** Shows the hints seen so far, and one more. */
export function nextHint(desk: LinearDesk, exercise: Exercise): void {
  const { language } = desk.context;
  const hints = exercise.requirements.flatMap(({ hint }) => (hint === undefined ? [] : [hint[language]]));
  const count = desk.progressOf(exercise).hintsSeen + 1;
  for (const text of hints.slice(0, count)) desk.say(`${desk.words.hint}: ${text.trim()}`);
  if (count > hints.length) desk.tell({ kind: 'no-hints' });
  else desk.keep({ type: 'hint', exercise: exercise.id, count });
}

export function showLesson(desk: LinearDesk, { id }: Exercise): void {
  const markdown = desk.services.lesson(id);
  if (markdown === undefined) desk.tell({ kind: 'no-lesson' });
  else desk.print(markdownLines(markdown, desk.context.width, desk.context.style));
}

/** Shows the reference answer; who has neither solved the task nor seen the answer is asked first. */
export async function showSolution(desk: LinearDesk, exercise: Exercise): Promise<void> {
  const text = desk.services.reference(exercise.id);
  if (text === undefined) return desk.tell({ kind: 'no-solution' });
  const { solved, solutionSeen } = desk.progressOf(exercise);
  if (!solved && !solutionSeen && !(await desk.port.confirm(desk.words.askSolution))) return;
  desk.print(codeLines(text.trimEnd(), desk.context.width));
  desk.keep({ type: 'solution', exercise: exercise.id });
}

/** Opens the learner's file in their editor, made where there is none, and grades it afterwards. */
export async function edit(desk: LinearDesk, exercise: Exercise): Promise<void> {
  const { services } = desk;
  const file = desk.fileOf(exercise);
  const ready = desk.withFile('cannot-write', file, () => {
    if (!beginAnswer(exercise, file, services)) return;
    desk.tell({ kind: 'created', file: services.displayName(file) });
    desk.keep({ type: 'file', exercise: exercise.id, file });
  });
  if (!ready) return;
  const outcome = await services.openEditor(file);
  if (outcome.kind === 'missing') return desk.tell({ ...outcome, kind: 'editor-missing' });
  if (outcome.kind === 'failed') desk.tell({ ...outcome, kind: 'editor-failed' });
  check(desk, exercise);
}

/** Begins the learner's file anew, after asking. */
export async function reset(desk: LinearDesk, exercise: Exercise): Promise<void> {
  const { services } = desk;
  const file = desk.fileOf(exercise);
  const name = services.displayName(file);
  if (services.readFile(file) !== undefined && !(await desk.port.confirm(desk.words.askReset(name)))) {
    return desk.say(desk.words.notices.kept(name));
  }
  desk.withFile('cannot-write', file, () => {
    services.writeFile(file, startText(exercise, services.language));
    desk.tell({ kind: 'reset', file: name });
    desk.keep({ type: 'file', exercise: exercise.id, file });
  });
}
