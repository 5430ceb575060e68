import type { AppWords } from '../../report/wording/app.ts';
import type { Notice } from '../state/notice.ts';

export function noticeText(notice: Notice, { notices }: AppWords): string {
  switch (notice.kind) {
    case 'no-hints':
      return notices.noHints;
    case 'no-lesson':
      return notices.noLesson;
    case 'no-solution':
      return notices.noSolution;
    case 'no-file':
      return notices.noFile;
    case 'no-such-file':
      return notices.noSuchFile(notice.file);
    case 'unchanged':
      return notices.unchanged;
    case 'created':
      return notices.created(notice.file);
    case 'reset':
      return notices.reset(notice.file);
    case 'written':
      return notices.written(notice.file);
    case 'paste-too-long':
      return notices.pasteTooLong;
    case 'no-pause':
      return notices.noPause;
    case 'minutes-left':
      return notices.minutesLeft(notice.minutes);
    case 'open-first':
      return notices.openFirst;
    case 'first-exercise':
      return notices.firstExercise;
    case 'last-exercise':
      return notices.lastExercise;
    case 'editor-missing':
      return notices.editorMissing(notice.editor);
    case 'editor-failed':
      return notices.editorFailed(notice.editor, notice.status);
    case 'cannot-read':
      return notices.cannotRead(notice.file, notice.reason);
    case 'cannot-write':
      return notices.cannotWrite(notice.file, notice.reason);
    case 'progress-not-kept':
      return notices.progressNotKept(notice.file, notice.reason);
    case 'progress-set-aside':
      return notices.progressSetAside(notice.aside, notice.kept, notice.lost);
    case 'progress-newer':
      return notices.progressNewer(notice.lines);
  }
}
