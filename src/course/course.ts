import type { Exercise } from '../model/exercise.ts';
import type { Localized } from '../model/localized.ts';

/** A course whose work is graded: its tasks, and by what rules their outcomes become scores. */
export interface Course {
  /** Goes into names of files: lower-case letters, digits, `-`. */
  readonly id: string;
  readonly title: Localized;
  /** In the order in which they are reported. */
  readonly tasks: readonly CourseTask[];
  readonly policy: Policy;
}

export interface CourseTask {
  /** What submissions are matched by and outcomes are kept under; the exercise's id unless the course names it. */
  readonly id: string;
  readonly exercise: Exercise;
  /** What the whole task is worth in the course; above 0. */
  readonly weight: number;
  /** Milliseconds since 1970, UTC; undefined for a task that is never late. */
  readonly due: number | undefined;
}

/** How outcomes become scores. Nothing in it asks for a submission to be read again. */
export interface Policy {
  readonly late: LatePolicy;
  /** Whether requirements earn that only a rejected or misnamed object meets. */
  readonly creditRejected: boolean;
  /** How much students are told. */
  readonly reveal: RevealLevel;
  /** Whether reports name students by pseudonyms. Files for an LMS keep its own ids: they would be useless without. */
  readonly anonymous: boolean;
  /** Per cent of the whole from which on a student has passed. */
  readonly passMark: number;
}

/** From the due date on; a day is begun with its first millisecond. */
export interface LatePolicy {
  /** Lateness that costs nothing, in minutes. */
  readonly graceMinutes: number;
  /** Per cent of the task's weight lost for each day begun after that. */
  readonly percentPerDay: number;
  /** At most so many per cent are lost while it counts at all. */
  readonly atMostPercent: number;
  /** Later than so many days counts nothing; undefined: everything counts. */
  readonly daysAccepted: number | undefined;
}

/**
 * - `score`: the points of each task.
 * - `requirements`: also which requirements are met.
 * - `findings`: also what is wrong, at its line.
 * - `full`: also what to do about it.
 */
export const revealLevels = ['score', 'requirements', 'findings', 'full'] as const;
export type RevealLevel = (typeof revealLevels)[number];
