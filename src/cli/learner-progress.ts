import type { Progress } from '../progress/exercise-progress.ts';
import { openProgress, type ProgressNotice } from '../progress/open-progress.ts';
import type { ProgressEntry } from '../progress/progress-entry.ts';
import { cliWording } from '../report/wording/cli.ts';
import { describeFileFault } from '../report/wording/file-faults.ts';
import { fill } from '../report/wording/fill.ts';
import type { Context } from './context.ts';

/**
 * The learner's progress. What is wrong with its file is told on standard error, and then there is none: progress is a
 * convenience, and no reason for a command to fail.
 */
export function readProgress(context: Context): Progress {
  const store = openProgress();
  try {
    const { progress, notices } = store.read();
    tellNotices(notices, context);
    return progress;
  } catch (error) {
    tellFault('progressUnread', store.file, error, context);
    return new Map();
  }
}

/** Adds to the learner's progress; that it could not is told on standard error. */
export function recordProgress(entry: ProgressEntry, context: Context): void {
  const store = openProgress();
  try {
    store.record(entry);
  } catch (error) {
    tellFault('progressUnkept', store.file, error, context);
  }
}

/** Tells on standard error what a learner should know of the progress file. */
export function tellNotices(notices: readonly ProgressNotice[], context: Context): void {
  for (const notice of notices) context.printError(`${noticeText(notice, context)}\n`);
}

function noticeText(notice: ProgressNotice, { language }: Context): string {
  if (notice.kind === 'newer-version') return fill(cliWording.progressNewer[language], { lines: notice.lines });
  const { aside, kept, lost } = notice;
  return fill(cliWording.progressAside[language], { aside, kept, lost });
}

function tellFault(key: 'progressUnread' | 'progressUnkept', file: string, error: unknown, context: Context): void {
  const reason = describeFileFault(error, context.language);
  context.printError(`${fill(cliWording[key][context.language], { file, reason })}\n`);
}
