import fs from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../progress/make-folder.ts';
import { commandWording } from '../../report/wording/commands.ts';
import { fill } from '../../report/wording/fill.ts';
import { watchFile } from '../../tui/services/watch-file.ts';
import { answerFile } from '../answer-file.ts';
import type { Context } from '../context.ts';
import { findEntry } from '../find-entry.ts';
import { UsageError } from '../usage-error.ts';
import { check } from './check.ts';

/** `kubedrill watch ID [FILE]`: grades now and at each save, until interrupted. The status is that of the last grade. */
export async function watch(
  id: string,
  named: string | undefined,
  workspace: string | undefined,
  context: Context,
): Promise<number> {
  findEntry(id, context);
  const file = named ?? answerFile(workspace, id);
  const { language } = context;
  makeFolder(path.dirname(file));
  let status = 1;
  const gradeNow = async () => {
    if (context.style.color) await context.print('\u001b[2J\u001b[3J\u001b[H');
    if (fs.existsSync(file)) status = await gradeOnce(id, file, context);
    else await context.print(`${fill(commandWording.waitingForFile[language], { file })}\n`);
    context.printError(`\n${fill(commandWording.watching[language], { file })}\n`);
  };
  await gradeNow();
  return await new Promise((resolve, reject) => {
    const stop = watchFile(file, () => void gradeNow().catch(reject));
    // The watcher alone would not keep the process alive.
    const alive = setInterval(() => {}, 1 << 30);
    const end = () => {
      clearInterval(alive);
      stop();
      resolve(status);
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
}

/** A file that is gone for a moment, as while an editor renames, is no reason to end. */
async function gradeOnce(id: string, file: string, context: Context): Promise<number> {
  try {
    return await check(id, [file], { output: 'text', record: true }, context);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    context.printError(`${error.message}\n`);
    return 2;
  }
}
