import type { ProgressNotice } from '../../progress/open-progress.ts';
import type { Notice } from '../state/notice.ts';

/** What the progress file has to tell, for the learner. */
export function noticeOf(notice: ProgressNotice): Notice {
  return notice.kind === 'set-aside'
    ? { ...notice, kind: 'progress-set-aside' }
    : { kind: 'progress-newer', lines: notice.lines };
}

/** An error of the file system, for the learner. */
export function fileNotice<K extends 'cannot-read' | 'cannot-write' | 'progress-not-kept'>(
  kind: K,
  file: string,
  error: unknown,
): { readonly kind: K; readonly file: string; readonly reason: string } {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return { kind, file, reason };
}
