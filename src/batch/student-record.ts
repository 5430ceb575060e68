import type { SubmissionOutcome } from '../course/outcome.ts';
import type { UnmatchedFile } from '../intake/student-work.ts';
import { jsonLine } from '../report/json-line.ts';

/** One student's line in a file of outcomes: facts alone. */
export interface StudentRecord {
  readonly student: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, string>>;
  /** In the course's order. */
  readonly outcomes: readonly SubmissionOutcome[];
  /** Files that belong to no task. */
  readonly unmatched: readonly UnmatchedFile[];
}

/** What ends a whole file of outcomes; one without it was torn. */
export interface RunEnd {
  readonly end: { readonly students: number; readonly outcomes: number };
}

/**
 * `outcomes` are texts of JSON: what grading made in a thread is not parsed only to be written again. The student stands
 * first, so that lines can be told apart without being parsed.
 */
export function studentLine(record: Omit<StudentRecord, 'outcomes'>, outcomes: readonly string[]): string {
  const { student, name, fields, unmatched } = record;
  const head = jsonLine({ student, name, fields, unmatched });
  return `${head.slice(0, -1)},"outcomes":[${outcomes.join(',')}]}`;
}

export function readStudentLine(line: string): StudentRecord | RunEnd | undefined {
  try {
    const value = JSON.parse(line) as Partial<StudentRecord & RunEnd> | null;
    if (typeof value?.student === 'string' && Array.isArray(value.outcomes)) return value as StudentRecord;
    return typeof value?.end?.students === 'number' ? (value as RunEnd) : undefined;
  } catch {
    return undefined;
  }
}
