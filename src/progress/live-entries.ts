import type { ProgressEntry, StoredEntry } from './progress-entry.ts';

export type LiveEntry = StoredEntry<ProgressEntry>;

export interface LiveEntries {
  /** What counts, in the order of time. */
  readonly live: readonly LiveEntry[];
  /** What the reset of a single exercise forgot, but for the days on which it happened. */
  readonly forgotten: readonly LiveEntry[];
}

/**
 * Takes away what is there twice and what was reset. A reset acts on what stands before it in the file, by whatever
 * clock; so entries that are imported after it count, also those that it had made forgotten. All else goes by time, so
 * that it does not matter which instance was the quicker writer, or that older entries were imported later.
 */
export function liveEntries(entries: readonly StoredEntry[]): LiveEntries {
  const live = new Map<string, Map<string, LiveEntry>>();
  let forgotten: LiveEntry[] = [];
  for (const stored of entries) {
    const { id, at, entry } = stored;
    if (entry.type !== 'reset') {
      const own = live.get(entry.exercise) ?? new Map<string, LiveEntry>();
      live.set(entry.exercise, own);
      if (!own.has(id)) own.set(id, { id, at, entry });
    } else if (entry.exercise === undefined) {
      live.clear();
      forgotten = [];
    } else {
      forgotten.push(...(live.get(entry.exercise)?.values() ?? []));
      live.delete(entry.exercise);
    }
  }
  return { live: [...live.values()].flatMap((own) => [...own.values()]).sort((a, b) => a.at - b.at), forgotten };
}
