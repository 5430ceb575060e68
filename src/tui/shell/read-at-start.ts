import type { Progress } from '../../progress/exercise-progress.ts';
import type { AppServices } from '../services/app-services.ts';
import type { Notice } from '../state/notice.ts';
import { fileNotice, noticeOf } from './progress-notice.ts';

/** The progress so far. A file that cannot be read is told, and the learner begins without. */
export function readAtStart({ progress: store, displayName }: AppServices): {
  readonly progress: Progress;
  readonly notice: Notice | undefined;
} {
  try {
    const { progress, notices } = store.read();
    return { progress, notice: notices.map(noticeOf)[0] };
  } catch (error) {
    return { progress: new Map(), notice: fileNotice('cannot-read', displayName(store.file), error) };
  }
}
