import type { Severity } from '../model/diagnostic.ts';
import type { Json } from '../model/json.ts';
import type { Localized } from '../model/localized.ts';
import type { RequirementState } from '../model/result.ts';

/**
 * What grading found of one student's work on one task: facts, which are kept, and from which any policy makes scores.
 * The same for the same bytes, exercise and version: no clock, locale or path of the machine is in it.
 */
export type SubmissionOutcome = GradedOutcome | UngradableOutcome | FaultOutcome;

export interface OutcomeBase {
  /** The student's id, as the LMS or the folder gives it. */
  readonly student: string;
  /** `CourseTask.id`. */
  readonly task: string;
  readonly exercise: { readonly id: string; readonly digest: string };
  /** Sorted by name; together they are one answer. */
  readonly files: readonly SubmittedFile[];
  /** sha256 over names and contents of `files`, in hex. */
  readonly submission: string;
  /** Milliseconds since 1970, UTC; undefined where nothing tells it. */
  readonly submittedAt: number | undefined;
  /** The LMS itself marks it as late (Canvas writes LATE into the name). */
  readonly markedLate: boolean;
}

export interface SubmittedFile {
  /** Within the student's work, with `/`. */
  readonly name: string;
  /** Of its bytes, in hex; '' where it could not be read. */
  readonly sha256: string;
  readonly bytes: number;
}

export interface GradedOutcome extends OutcomeBase {
  readonly outcome: 'graded';
  readonly requirements: readonly RequirementOutcome[];
  /** What the API server says beyond the requirements' findings: rejections and warnings. */
  readonly remarks: readonly RecordedFinding[];
  readonly leftOut?: LeftOut;
}

/** The submission's fault: nothing in it can be read. Earns nothing. */
export interface UngradableOutcome extends OutcomeBase {
  readonly outcome: 'ungradable';
  readonly requirements: readonly RequirementOutcome[];
  readonly remarks: readonly RecordedFinding[];
  /** Why it was not even looked into; undefined where `remarks` tell. */
  readonly refused: Refusal | undefined;
  readonly leftOut?: LeftOut;
}

/** How many findings are beyond the most that are kept of one answer; absent for none. Always above 0. */
export type LeftOut = number;

/** Why a submission is not read: what it is, and the name that it is about. */
export interface Refusal {
  readonly code: 'symlink' | 'not-a-file' | 'too-large' | 'too-many-files' | 'bad-archive' | 'unreadable';
  readonly name: string;
}

/** The grader's fault: never a score, always told, and graded anew at the next run. */
export interface FaultOutcome extends OutcomeBase {
  readonly outcome: 'fault';
  readonly fault: GraderFault;
}

export type GraderFault =
  | { readonly kind: 'time-limit'; readonly seconds: number }
  | { readonly kind: 'crash'; readonly message: string };

export interface RequirementOutcome {
  readonly id: string;
  readonly state: RequirementState;
  readonly points: number;
  /** A gate: it earns nothing, but all of the exercise's points are lost with it. */
  readonly gate: boolean;
  readonly findings: readonly RecordedFinding[];
}

/** A diagnostic with its words, as `check -o json` has it (`DiagnosticJson`), and the lines around it. */
export interface RecordedFinding {
  readonly code: string;
  readonly severity: Severity;
  /** The API server's: `FieldValueRequired` and so on. */
  readonly reason: string;
  readonly field: string;
  readonly file: string;
  /** From 1, as are the columns; columns count UTF-16 units, the end is exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** False where the place is the nearest one to something that is not written at all. */
  readonly exact: boolean;
  /** Backticks mark code. */
  readonly message: Localized;
  readonly help: Localized | null;
  /** What the problem holds beside its code, such as `expected` and `actual`. */
  readonly data: Readonly<Record<string, Json>>;
  /** A code frame in plain text, lines joined by `\n`; control characters are already written out. '' for none. */
  readonly excerpt: string;
}
