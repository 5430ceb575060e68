import fs from 'node:fs';
import { readEntryLine, type StoredEntry } from './progress-entry.ts';

export interface ReadEntries {
  readonly entries: readonly StoredEntry[];
  /** Lines that no kubedrill wrote. */
  readonly corrupt: number;
  /** Lines that a later kubedrill wrote. */
  readonly newer: readonly string[];
}

/** Reads a progress file; one that does not exist is empty. Throws what `fs` throws where it cannot be read. */
export function readEntries(file: string): ReadEntries {
  const entries: StoredEntry[] = [];
  const newer: string[] = [];
  let corrupt = 0;
  for (const line of textOf(file).split('\n')) {
    if (line === '') continue;
    const read = readEntryLine(line);
    if (read.kind === 'entry') entries.push(read.stored);
    else if (read.kind === 'newer') newer.push(line);
    else if (read.kind === 'corrupt') corrupt += 1;
  }
  return { entries, corrupt, newer };
}

function textOf(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
