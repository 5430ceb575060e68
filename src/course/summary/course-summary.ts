/** What a class did, for whoever teaches it. Made in one pass over the students by `SummaryBuilder`. */
export interface CourseSummary {
  readonly students: number;
  /** Of all submissions, one a student and task. */
  readonly counts: {
    readonly graded: number;
    readonly ungradable: number;
    readonly fault: number;
    readonly missing: number;
    readonly late: number;
    /** Submissions to a task with a due date of which nothing tells the time; they count as in time. */
    readonly untimed: number;
  };
  /** Students whose score is known and reaches the pass mark. */
  readonly passed: number;
  /** The sum of all scores that are known, rounded to 4 decimals: what the rows of the CSV add up to. */
  readonly scoreSum: number;
  /** The sum of the weights. */
  readonly max: number;
}
