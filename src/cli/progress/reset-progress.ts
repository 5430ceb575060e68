import { keepCopy } from '../../progress/keep-copy.ts';
import { progressOf } from '../../progress/progress-of.ts';
import { escapeControls } from '../../report/escape.ts';
import { fill } from '../../report/wording/fill.ts';
import { progressWording } from '../../report/wording/progress.ts';
import type { Context } from '../context.ts';
import { findEntry } from '../find-entry.ts';
import { UsageError } from '../usage-error.ts';
import { askYes } from './ask-yes.ts';
import { withProgressFile } from './with-progress-file.ts';

/** Forgets the progress in one exercise, or in all, once the learner has agreed; a copy of the file is kept. */
export async function resetProgress(id: string | undefined, sure: boolean, context: Context): Promise<void> {
  const word = (key: keyof typeof progressWording) => fill(progressWording[key][context.language], { id: id ?? '' });
  const { progress } = withProgressFile(context, (store) => store.read());
  // An exercise of another set, or one that is gone, may be forgotten too.
  if (id !== undefined && !progress.has(id)) findEntry(id, context);
  // Of an exercise that was reset before, the days alone are left.
  const isEmpty = id === undefined ? progress.size === 0 : progressOf(progress, id).lastAt === 0;
  if (isEmpty) return context.print(`${word(id === undefined ? 'nothingToReset' : 'nothingToResetOne')}\n`);
  if (!sure) {
    if (!context.stdinIsTerminal) throw new UsageError(word('resetNeedsYes'));
    const question = `${word(id === undefined ? 'askResetAll' : 'askResetOne')} ${word('yesOrNo')} `;
    if (!(await askYes(question))) return context.print(`${word('notReset')}\n`);
  }
  const copy = withProgressFile(context, (store) => {
    const kept = keepCopy(store.file);
    store.record(id === undefined ? { type: 'reset' } : { type: 'reset', exercise: id });
    return kept;
  });
  const lines = [word(id === undefined ? 'resetAll' : 'resetOne')];
  if (copy !== undefined) lines.push(fill(word('copyKept'), { copy: escapeControls(copy) }));
  await context.print(`${lines.join('\n')}\n`);
}
