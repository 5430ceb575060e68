import { withEntry } from '../../progress/exercise-progress.ts';
import type { ProgressEntry } from '../../progress/progress-entry.ts';
import { progressOf } from '../../progress/progress-of.ts';
import type { AppServices } from '../services/app-services.ts';
import type { AppStore } from './app-store.ts';
import { fileNotice, noticeOf } from './progress-notice.ts';

export interface Keeper {
  /** Keeps an entry and shows it. Where it cannot be kept the learner is told, and goes on without. */
  keep(entry: ProgressEntry, store: AppStore): void;
  /** Shows what is kept by now, other instances' too. */
  read(store: AppStore): void;
}

export function createKeeper({ progress: file, displayName }: AppServices): Keeper {
  const tell = (store: AppStore, error: unknown) =>
    store.dispatch({ type: 'notice', notice: fileNotice('progress-not-kept', displayName(file.file), error) });
  return {
    keep(entry, store) {
      try {
        const stored = file.record(entry);
        const { progress } = store.getState();
        const changed = withEntry(progressOf(progress, entry.exercise), stored);
        store.dispatch({ type: 'progress', progress: new Map(progress).set(entry.exercise, changed) });
      } catch (error) {
        tell(store, error);
      }
    },
    read(store) {
      try {
        const { progress, notices } = file.read();
        store.dispatch({ type: 'progress', progress });
        for (const notice of notices) store.dispatch({ type: 'notice', notice: noticeOf(notice) });
      } catch (error) {
        tell(store, error);
      }
    },
  };
}
