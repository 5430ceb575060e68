import fs from 'node:fs';
import { readEntryLine } from './entry-line.ts';
import type { StoredEntry } from './progress-entry.ts';

export interface ReadEntries {
  readonly entries: readonly StoredEntry[];
  /** Lines that no kubedrill wrote. */
  readonly corrupt: number;
  /** How many lines a later kubedrill wrote. */
  readonly newer: number;
  /** The lines of all entries and of what is newer, as they are and in their order, by which a reset goes. */
  readonly lines: readonly string[];
}

/** Reads a progress file; one that does not exist is empty. Throws what `fs` throws where it cannot be read. */
export function readEntries(file: string): ReadEntries {
  const entries: StoredEntry[] = [];
  const lines: string[] = [];
  let [corrupt, newer] = [0, 0];
  for (const line of textOf(file).split('\n')) {
    if (line === '') continue;
    const read = readEntryLine(line);
    if (read.kind === 'entry') entries.push(read.stored);
    else if (read.kind === 'newer') newer += 1;
    else if (read.kind === 'corrupt') corrupt += 1;
    if (read.kind === 'entry' || read.kind === 'newer') lines.push(line);
  }
  return { entries, corrupt, newer, lines };
}

function textOf(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
