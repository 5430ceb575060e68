import { openProgress, type ProgressStore } from '../../progress/open-progress.ts';
import { cliWording } from '../../report/wording/cli.ts';
import { describeFileFault } from '../../report/wording/file-faults.ts';
import { fill } from '../../report/wording/fill.ts';
import type { Context } from '../context.ts';
import { tellNotices } from '../learner-progress.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Does what is about the progress file itself; that it cannot be done is the command's failure. What is corrupt is set
 * aside first, and told.
 */
export function withProgressFile<T>(context: Context, work: (store: ProgressStore) => T): T {
  const store = openProgress();
  try {
    tellNotices(store.read().notices, context);
    return work(store);
  } catch (error) {
    const reason = describeFileFault(error, context.language);
    throw new UsageError(fill(cliWording.progressUnread[context.language], { file: store.file, reason }));
  }
}
