/** One thing that happened, as it is kept. Flat on purpose: a line of it is told from a torn one by its last character. */
export type ProgressEntry =
  | {
      readonly type: 'attempt';
      readonly exercise: string;
      readonly earned: number;
      readonly points: number;
      readonly passed: boolean;
      /** The exercise's digest, so that an attempt at an older wording of the task can be told. */
      readonly digest: string;
      /** Fingerprint of the answer: grading the same text again is no new attempt. */
      readonly answer: string;
    }
  /** `count`: how many of the exercise's hints have been seen by now. */
  | { readonly type: 'hint'; readonly exercise: string; readonly count: number }
  | { readonly type: 'solution'; readonly exercise: string }
  /** The learner's own file for the exercise, as an absolute path. */
  | { readonly type: 'file'; readonly exercise: string; readonly file: string };

/** An entry with what makes it one of a kind. */
export interface StoredEntry {
  /** Unique over all instances: an entry that stands twice in the file counts once. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly entry: ProgressEntry;
}

const formatVersion = 1;

export type ReadLine =
  | { readonly kind: 'entry'; readonly stored: StoredEntry }
  /** The writer was killed in the middle. Nothing was promised to the learner yet, so nothing is lost. */
  | { readonly kind: 'torn' }
  /** Written by a later kubedrill; kept and left alone. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'corrupt' };

/** `at` stands last, a number before the brace: a line that ends in `}` was written to its end. */
export function writeEntryLine(stored: StoredEntry): string {
  return JSON.stringify({ v: formatVersion, id: stored.id, ...stored.entry, at: stored.at });
}

export function readEntryLine(line: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: line.startsWith('{') && !line.endsWith('}') ? 'torn' : 'corrupt' };
  }
  if (typeof value !== 'object' || value === null) return { kind: 'corrupt' };
  const record = value as Readonly<Record<string, unknown>>;
  if (typeof record.v === 'number' && record.v > formatVersion) return { kind: 'newer' };
  const entry = record.v === formatVersion ? entryOf(record) : undefined;
  const { id, at } = record;
  if (entry === undefined || typeof id !== 'string' || !isCount(at)) return { kind: 'corrupt' };
  return { kind: 'entry', stored: { id, at, entry } };
}

function entryOf(record: Readonly<Record<string, unknown>>): ProgressEntry | undefined {
  const { type, exercise, earned, points, passed, digest, answer, count, file } = record;
  if (typeof exercise !== 'string') return undefined;
  if (type === 'attempt') {
    if (!isCount(earned) || !isCount(points) || typeof passed !== 'boolean') return undefined;
    if (typeof digest !== 'string' || typeof answer !== 'string') return undefined;
    return { type, exercise, earned, points, passed, digest, answer };
  }
  if (type === 'hint') return isCount(count) ? { type, exercise, count } : undefined;
  if (type === 'solution') return { type, exercise };
  if (type === 'file') return typeof file === 'string' ? { type, exercise, file } : undefined;
  return undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
