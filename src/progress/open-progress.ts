import { appendLines } from './append-lines.ts';
import { writeEntryLine } from './entry-line.ts';
import type { Progress } from './exercise-progress.ts';
import { foldEntries } from './fold-entries.ts';
import { type DayOf, localDay } from './local-day.ts';
import type { KeptEntry, StoredEntry } from './progress-entry.ts';
import { progressFile } from './progress-file.ts';
import { readEntries } from './read-entries.ts';
import { setAside } from './set-aside.ts';

/** What a learner should be told about the file. */
export type ProgressNotice =
  /** `kept` entries were readable and are in the new file; `lost` lines were not, and are still in `aside`. */
  | { readonly kind: 'set-aside'; readonly aside: string; readonly kept: number; readonly lost: number }
  | { readonly kind: 'newer-version'; readonly lines: number };

export interface ReadProgress {
  readonly progress: Progress;
  readonly notices: readonly ProgressNotice[];
}

export interface ProgressStore {
  readonly file: string;
  /** Keeps an entry; it is on disk when this returns. Throws what `fs` throws. */
  record(entry: KeptEntry): StoredEntry;
  /** Everything kept so far, by every instance. Sets a corrupt file aside first. Throws what `fs` throws. */
  read(): ReadProgress;
}

export interface ProgressOptions {
  /** Milliseconds since 1970. Default: the machine's clock. */
  readonly now?: () => number;
  readonly newId?: () => string;
  /** Default: by the machine's time zone. */
  readonly dayOf?: DayOf;
}

/**
 * The learner's progress in an append-only file, a line of JSON an entry.
 *
 * Appending, because then two instances cannot undo each other's work, as they could by rewriting a whole file, and
 * because a `kill -9` can tear only the line being written. Nothing is read before writing, and nothing is locked.
 */
export function openProgress(file: string = progressFile(process.env), options: ProgressOptions = {}): ProgressStore {
  const { now = Date.now, newId = uniqueId, dayOf = localDay } = options;
  return {
    file,
    record(entry) {
      const stored = { id: newId(), at: now(), entry };
      appendLines(file, [writeEntryLine(stored)]);
      return stored;
    },
    read() {
      const first = readEntries(file);
      const aside = first.corrupt > 0 ? setAside(file) : undefined;
      const notices: ProgressNotice[] = [];
      if (aside !== undefined) {
        // Read again what was renamed: another instance may have added to it, or have put a sound file there meanwhile.
        const { entries, lines, corrupt } = readEntries(aside);
        if (lines.length > 0) appendLines(file, lines);
        notices.push({ kind: 'set-aside', aside, kept: entries.length, lost: corrupt });
      }
      const { entries, newer } = aside === undefined && first.corrupt === 0 ? first : readEntries(file);
      if (newer > 0) notices.push({ kind: 'newer-version', lines: newer });
      return { progress: foldEntries(entries, dayOf), notices };
    },
  };
}

let made = 0;

/** Unique among all instances: a process, and its count. */
function uniqueId(): string {
  made += 1;
  return [Date.now(), process.pid, made].map((part) => part.toString(36)).join('-');
}
