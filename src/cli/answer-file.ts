import fs from 'node:fs';
import path from 'node:path';
import { cliWording } from '../report/wording/cli.ts';
import { fill } from '../report/wording/fill.ts';
import type { Context } from './context.ts';
import { UsageError } from './usage-error.ts';

/** Where a learner's answers are when nothing else is said. */
const defaultWorkspace = 'kubedrill';

/** The learner's own file for an exercise. */
export function answerFile(workspace: string | undefined, id: string): string {
  return path.join(workspace ?? defaultWorkspace, `${id}.yaml`);
}

/** The files that were named, else the learner's own, else what comes through a pipe. */
export function answerNames(
  named: readonly string[],
  workspace: string | undefined,
  id: string,
  context: Context,
): readonly string[] {
  if (named.length > 0) return named;
  const file = answerFile(workspace, id);
  if (fs.existsSync(file)) return [file];
  if (!context.stdinIsTerminal) return ['-'];
  throw new UsageError(fill(cliWording.noAnswerFile[context.language], { file, id }));
}
