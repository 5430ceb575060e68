import { readSolutions } from '../../catalog/read-answers.ts';
import { cliWording } from '../../report/wording/cli.ts';
import { fill } from '../../report/wording/fill.ts';
import type { Context } from '../context.ts';
import { findEntry } from '../find-entry.ts';
import { recordProgress } from '../learner-progress.ts';
import { UsageError } from '../usage-error.ts';

/** `kubedrill solution ID`: the reference answer as it could be applied; with `all`, every accepted answer after it. */
export async function solution(id: string, all: boolean, context: Context): Promise<number> {
  const [reference, ...others] = readSolutions(findEntry(id, context));
  if (reference === undefined) throw new UsageError(fill(cliWording.noSolution[context.language], { id }));
  const shown = all ? [reference, ...others] : [reference];
  // Each under its name as a comment, so that one answer alone stays valid YAML on standard output.
  const texts = shown.map(({ name, text }) => (all ? `# ${name}\n${text.trimEnd()}\n` : `${text.trimEnd()}\n`));
  await context.print(texts.join('\n'));
  recordProgress({ type: 'solution', exercise: id }, context);
  return 0;
}
