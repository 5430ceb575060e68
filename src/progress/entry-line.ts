import type { KeptEntry, ProgressEntry, ResetEntry, StoredEntry } from './progress-entry.ts';

/** What kubedrill 0.1 knows. It takes anything else that claims this version for corrupt. */
const firstVersion = 1;
/** Of kinds that came later: to kubedrill 0.1 they are a later one's, which it leaves alone. */
const newestVersion = 2;

export type ReadLine =
  | { readonly kind: 'entry'; readonly stored: StoredEntry }
  /** The writer was killed in the middle. Nothing was promised to the learner yet, so nothing is lost. */
  | { readonly kind: 'torn' }
  /** Written by a later kubedrill; kept and left alone. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'corrupt' };

/** `at` stands last, a number before the brace: a line that ends in `}` was written to its end. */
export function writeEntryLine(stored: StoredEntry): string {
  const v = stored.entry.type === 'reset' ? newestVersion : firstVersion;
  return JSON.stringify({ v, id: stored.id, ...stored.entry, at: stored.at });
}

export function readEntryLine(line: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: line.startsWith('{') && !line.endsWith('}') ? 'torn' : 'corrupt' };
  }
  return readEntryValue(value);
}

/** The same of a value that was JSON. */
export function readEntryValue(value: unknown): ReadLine {
  if (typeof value !== 'object' || value === null) return { kind: 'corrupt' };
  const record = value as Readonly<Record<string, unknown>>;
  if (typeof record.v === 'number' && record.v > firstVersion && !isKnownReset(record)) return { kind: 'newer' };
  const { id, at } = record;
  const entry = entryOf(record);
  if (entry === undefined || typeof id !== 'string' || !isCount(at)) return { kind: 'corrupt' };
  return { kind: 'entry', stored: { id, at, entry } };
}

function isKnownReset({ v, type }: Readonly<Record<string, unknown>>): boolean {
  return v === newestVersion && type === 'reset';
}

function entryOf(record: Readonly<Record<string, unknown>>): KeptEntry | undefined {
  if (isKnownReset(record)) return resetOf(record);
  return record.v === firstVersion ? progressEntryOf(record) : undefined;
}

function resetOf({ exercise }: Readonly<Record<string, unknown>>): ResetEntry | undefined {
  if (exercise === undefined) return { type: 'reset' };
  return typeof exercise === 'string' ? { type: 'reset', exercise } : undefined;
}

function progressEntryOf(record: Readonly<Record<string, unknown>>): ProgressEntry | undefined {
  const { type, exercise, earned, points, passed, digest, answer, met, count, file } = record;
  if (typeof exercise !== 'string') return undefined;
  if (type === 'attempt') {
    if (!isCount(earned) || !isCount(points) || typeof passed !== 'boolean') return undefined;
    if (typeof digest !== 'string' || typeof answer !== 'string') return undefined;
    const attempt = { type, exercise, earned, points, passed, digest, answer } as const;
    if (met === undefined) return attempt;
    return isTexts(met) ? { ...attempt, met } : undefined;
  }
  if (type === 'hint') return isCount(count) ? { type, exercise, count } : undefined;
  if (type === 'solution') return { type, exercise };
  if (type === 'file') return typeof file === 'string' ? { type, exercise, file } : undefined;
  return undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
