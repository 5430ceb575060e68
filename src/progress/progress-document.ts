import { readEntryLine, readEntryValue, writeEntryLine } from './entry-line.ts';
import { type LiveEntry, liveEntries } from './live-entries.ts';
import type { StoredEntry } from './progress-entry.ts';

const documentVersion = 1;

/** Exported progress as JSON: what counts, each entry in the shape of its line in the progress file. */
export function writeProgressDocument(entries: readonly LiveEntry[]): string {
  const document = {
    kubedrill: 'progress',
    version: documentVersion,
    entries: entries.map((entry): unknown => JSON.parse(writeEntryLine(entry))),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

export type ReadDocument =
  | { readonly kind: 'entries'; readonly entries: readonly LiveEntry[] }
  | { readonly kind: 'not-progress' }
  | { readonly kind: 'newer' }
  /** `number`: the first entry that cannot be read, from 1. */
  | { readonly kind: 'bad-entry'; readonly number: number };

/** Reads what was exported, or a progress file as it lies on the disk: a copy that was kept before a reset, say. */
export function readProgressDocument(text: string): ReadDocument {
  const value = jsonOf(text);
  if (!isDocument(value)) return readLines(text);
  const { version, entries } = value;
  if (typeof version === 'number' && version > documentVersion) return { kind: 'newer' };
  if (version !== documentVersion || !Array.isArray(entries)) return { kind: 'not-progress' };
  const read = entries.map(readEntryValue);
  if (read.some(({ kind }) => kind === 'newer')) return { kind: 'newer' };
  const bad = read.findIndex(({ kind }) => kind !== 'entry');
  return bad === -1 ? entriesOf(read) : { kind: 'bad-entry', number: bad + 1 };
}

/** Lines as `readEntries` takes them: a torn one, and what a newer kubedrill wrote, are passed over. */
function readLines(text: string): ReadDocument {
  const lines = text.split('\n').filter((line) => line !== '');
  const read = lines.map(readEntryLine);
  if (!read.some(({ kind }) => kind === 'entry')) return { kind: 'not-progress' };
  const bad = read.findIndex(({ kind }) => kind === 'corrupt');
  return bad === -1 ? entriesOf(read) : { kind: 'bad-entry', number: bad + 1 };
}

function entriesOf(read: readonly ReturnType<typeof readEntryLine>[]): ReadDocument {
  const entries = read.flatMap((each): StoredEntry[] => (each.kind === 'entry' ? [each.stored] : []));
  return { kind: 'entries', entries: liveEntries(entries).live };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDocument(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && 'kubedrill' in value && value.kubedrill === 'progress';
}
