import type { RequirementState } from '../model/result.ts';
import type { CourseTask } from './course.ts';
import type { SubmissionOutcome } from './outcome.ts';

export interface Student {
  /** As the LMS or the folder gives it; unique. Files for an LMS use it. */
  readonly id: string;
  /** For people; the id where nothing else is known. */
  readonly name: string;
  /** How reports call the student: the name, or a pseudonym where the policy is anonymous. */
  readonly shown: string;
  /** For file names: ASCII lower-case letters, digits, `.`, `_`, `-`; unique among a class, also without regard to case. */
  readonly slug: string;
  /** What an LMS gave beside: `email`, `login`, `section`, `submission`, …; only for its own files. */
  readonly fields: Readonly<Record<string, string>>;
}

/** One student's work on all tasks by a course's policy. */
export interface StudentScore {
  readonly student: Student;
  /** In the course's order, one for each of its tasks. */
  readonly tasks: readonly TaskScore[];
  /** The sum of the tasks' scores; undefined while the grader's fault keeps one of them open: never a zero. */
  readonly score: number | undefined;
  /** The sum of the weights. */
  readonly max: number;
}

export interface TaskScore {
  readonly task: CourseTask;
  /** `missing`: nothing was submitted. */
  readonly state: 'graded' | 'ungradable' | 'fault' | 'missing';
  /** Undefined where nothing was submitted. */
  readonly outcome: SubmissionOutcome | undefined;
  /** In the exercise's own points, before lateness; 0 for what is ungradable, missing or a fault. */
  readonly earned: number;
  readonly points: number;
  /** Days begun after the due date and its grace; 0 for in time, or where the time is not known. */
  readonly daysLate: number;
  /** True where it was late, or the LMS says so. */
  readonly late: boolean;
  /** Per cent of the task's weight that lateness costs. */
  readonly penaltyPercent: number;
  /** In the course's weights, lateness taken off, rounded to 4 decimals; undefined for a fault. */
  readonly score: number | undefined;
  /** The task's weight. */
  readonly max: number;
  /** Every requirement of the exercise, in its order, whatever the state. */
  readonly requirements: readonly RequirementScore[];
}

export interface RequirementScore {
  readonly id: string;
  /** `missing` where nothing was submitted or the grader failed. */
  readonly state: RequirementState | 'missing';
  readonly earned: number;
  readonly points: number;
}
