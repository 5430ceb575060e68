import { errorCode } from '../../progress/error-code.ts';
import { openProgress, type ProgressStore } from '../../progress/open-progress.ts';
import { cliWording } from '../../report/wording/cli.ts';
import { describeFileFault } from '../../report/wording/file-faults.ts';
import { fill } from '../../report/wording/fill.ts';
import type { Context } from '../context.ts';
import { tellNotices } from '../learner-progress.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Does what is about the progress file itself, after what is corrupt in it was set aside and told. Unlike in other
 * commands, that the file cannot be read or written is a failure.
 */
export function withProgressFile<T>(context: Context, work: (store: ProgressStore) => T): T {
  const store = openProgress();
  const { notices } = orFault('progressUnread', store.file, context, () => store.read());
  tellNotices(notices, context);
  return orFault('progressUnkept', store.file, context, () => work(store));
}

function orFault<T>(
  wording: 'progressUnread' | 'progressUnkept',
  file: string,
  { language }: Context,
  work: () => T,
): T {
  try {
    return work();
  } catch (error) {
    // Without the system's code it is a bug, and to be told as one.
    if (errorCode(error) === undefined) throw error;
    throw new UsageError(fill(cliWording[wording][language], { file, reason: describeFileFault(error, language) }));
  }
}
