import { appendLines } from './append-lines.ts';
import { writeEntryLine } from './entry-line.ts';
import { type LiveEntry, liveEntries } from './live-entries.ts';
import { readEntries } from './read-entries.ts';

/**
 * Adds entries from elsewhere to a progress file, but for those that count there already; so adding them once more
 * changes nothing. Gives how many were added. Throws what `fs` throws.
 */
export function addEntries(file: string, entries: readonly LiveEntry[]): number {
  const known = new Set(liveEntries(readEntries(file).entries).live.map(({ id }) => id));
  const added = entries.filter(({ id }) => !known.has(id));
  if (added.length > 0) appendLines(file, added.map(writeEntryLine));
  return added.length;
}
