import type { Exercise } from '../../model/exercise.ts';
import type { Localized } from '../../model/localized.ts';
import { progressOf } from '../../progress/progress-of.ts';
import { cliWording } from '../../report/wording/cli.ts';
import { commandWording } from '../../report/wording/commands.ts';
import { fill } from '../../report/wording/fill.ts';
import { wrapText } from '../../report/wrap-text.ts';
import type { Context } from '../context.ts';
import { findEntry } from '../find-entry.ts';
import { readProgress, recordProgress } from '../learner-progress.ts';
import { UsageError } from '../usage-error.ts';

/** `kubedrill hint ID [NUMBER]`: the next hint, or one by number; asking counts as seen. */
export async function hint(id: string, number: string | undefined, context: Context): Promise<number> {
  const { language, width } = context;
  const hints = hintsOf(findEntry(id, context).exercise);
  const count = hints.length;
  if (count === 0) {
    await context.print(`${commandWording.noHints[language]}\n`);
    return 0;
  }
  const seen = progressOf(readProgress(context), id).hintsSeen;
  const wanted = number === undefined ? Math.min(seen + 1, count) : Number(number);
  const found = hints[wanted - 1];
  if (found === undefined) throw new UsageError(fill(cliWording.hintNumber[language], { id, count }));
  const lines = [
    `${fill(commandWording.hintOf[language], { number: wanted, count })}:`,
    ...wrapText(found.says[language].trim(), width - 2).map((line) => `  ${line}`),
    '',
    ...wrapText(found.hint[language].trim(), width),
  ];
  if (wanted < count) lines.push('', fill(cliWording.moreHints[language], { id, number: wanted + 1 }));
  await context.print(`${lines.join('\n')}\n`);
  if (wanted > seen) recordProgress({ type: 'hint', exercise: id, count: wanted }, context);
  return 0;
}

/** In the order of the requirements, each with what it is about. */
function hintsOf(exercise: Exercise): { readonly says: Localized; readonly hint: Localized }[] {
  return exercise.requirements.flatMap(({ says, hint }) => (hint === undefined ? [] : [{ says, hint }]));
}
