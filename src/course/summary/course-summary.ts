import type { IdenticalGroup } from './identical-group.ts';
import type { ItemStatistics } from './item-statistics.ts';
import type { MistakeCluster } from './mistake-cluster.ts';
import type { TotalsSummary } from './totals-summary.ts';
import type { WrongValue } from './wrong-value.ts';

/** What a class did, for whoever teaches it. Made in one pass over the students by `SummaryBuilder`. */
export interface CourseSummary {
  readonly students: number;
  /** Of all submissions, one a student and task. */
  readonly counts: SubmissionCounts;
  /** Students whose score is known and reaches the pass mark. */
  readonly passed: number;
  /** The sum of all scores that are known, rounded to 4 decimals: what the rows of the CSV add up to. */
  readonly scoreSum: number;
  /** The sum of the weights. */
  readonly max: number;
  /** Of the students whose score is known: who is kept open by a fault of the grader is in none of it. */
  readonly totals: TotalsSummary;
  /** Students whom a fault of the grader keeps open. */
  readonly open: number;
  /**
   * Whose work the item analysis is of: known scores, and at least one submission; a task that such a student did not hand
   * in counts as nothing earned. Lateness is left out of it: it says nothing of what somebody can do.
   */
  readonly analysed: number;
  readonly reliability: Reliability;
  /** In the course's order. */
  readonly tasks: readonly TaskSummary[];
}

export interface SubmissionCounts {
  readonly graded: number;
  readonly ungradable: number;
  readonly fault: number;
  readonly missing: number;
  readonly late: number;
  /** Submissions to a task with a due date of which nothing tells the time; they count as in time. */
  readonly untimed: number;
}

/** How far the scores can be trusted to stay the same with other tasks of the kind. */
export interface Reliability {
  /** Cronbach's α over the tasks (over requirements it would mislead: those of a task depend on one another). */
  readonly alpha: number | undefined;
  /** The standard error of measurement, in the course's weights. */
  readonly standardError: number | undefined;
}

export interface TaskSummary {
  /** `CourseTask.id`. */
  readonly id: string;
  readonly counts: SubmissionCounts;
  readonly item: ItemStatistics;
  /** In the exercise's order. */
  readonly requirements: readonly RequirementSummary[];
  /** The largest first. */
  readonly clusters: readonly MistakeCluster[];
  /** Work whose files are the same to the byte; advisory. */
  readonly identical: readonly IdenticalGroup[];
}

export interface RequirementSummary {
  readonly id: string;
  /** Of all students but those with the grader's fault in this task. */
  readonly states: Readonly<Record<'met' | 'would-be-met' | 'blocked' | 'unmet' | 'missing', number>>;
  readonly item: ItemStatistics;
  /** The most frequent first. */
  readonly wrongValues: readonly WrongValue[];
}
