import { noProgress, type Progress, withDay, withEntry } from './exercise-progress.ts';
import { liveEntries } from './live-entries.ts';
import { type DayOf, localDay } from './local-day.ts';
import type { StoredEntry } from './progress-entry.ts';

/** What a file's entries amount to. */
export function foldEntries(entries: readonly StoredEntry[], dayOf: DayOf = localDay): Progress {
  const { live, forgotten } = liveEntries(entries);
  const progress = new Map<string, typeof noProgress>();
  const soFar = (exercise: string) => progress.get(exercise) ?? noProgress;
  for (const { entry, at } of forgotten) {
    if (entry.type !== 'attempt') continue;
    progress.set(entry.exercise, { ...noProgress, days: withDay(soFar(entry.exercise).days, dayOf(at)) });
  }
  for (const stored of live) {
    const { exercise } = stored.entry;
    progress.set(exercise, withEntry(soFar(exercise), stored, dayOf));
  }
  return progress;
}
