import type { Notice } from '../state/notice.ts';
import type { AppStore } from './app-store.ts';

/** A file that cannot be read or written is told, and nothing else happens. */
export function attempt(
  store: AppStore,
  failure: Pick<Extract<Notice, { kind: 'cannot-read' | 'cannot-write' }>, 'kind' | 'file'>,
  work: () => void,
): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    store.dispatch({ type: 'notice', notice: { ...failure, reason: String(error.code) } });
    return false;
  }
}
