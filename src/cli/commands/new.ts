import { isExerciseId, newExercise } from '../../catalog/new-exercise.ts';
import { domains } from '../../model/exercise.ts';
import { cliWording } from '../../report/wording/cli.ts';
import { commandWording } from '../../report/wording/commands.ts';
import { fill } from '../../report/wording/fill.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../usage-error.ts';

/** `kubedrill new DOMAIN/ID` */
export async function makeNew(name: string, root: string, context: Context): Promise<number> {
  const { language } = context;
  const slash = name.indexOf('/');
  const domain = domains.find((known) => known === name.slice(0, slash));
  const id = name.slice(slash + 1);
  if (domain === undefined || !isExerciseId(id))
    throw new UsageError(fill(cliWording.newName[language], { name, domains: domains.join(', ') }));
  const made = newExercise(root, domain, id);
  if ('exists' in made) throw new UsageError(fill(commandWording.fileExists[language], { file: made.exists }));
  for (const file of made.written) await context.print(`${fill(commandWording.written[language], { file })}\n`);
  return 0;
}
