import type { TaskScore } from '../student-score.ts';
import type { SubmissionCounts } from './course-summary.ts';

/** Counts what became of submissions. */
export class SubmissionCounter {
  readonly counts = { graded: 0, ungradable: 0, fault: 0, missing: 0, late: 0, untimed: 0 } satisfies SubmissionCounts;

  add({ state, late, outcome, task }: TaskScore): void {
    this.counts[state] += 1;
    if (late) this.counts.late += 1;
    else if (outcome !== undefined && task.due !== undefined && outcome.submittedAt === undefined) {
      this.counts.untimed += 1;
    }
  }
}
