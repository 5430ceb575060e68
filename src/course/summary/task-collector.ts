import type { CourseTask } from '../course.ts';
import type { Student, TaskScore } from '../student-score.ts';
import { ClusterTally } from './cluster-tally.ts';
import type { TaskSummary } from './course-summary.ts';
import { IdenticalWork } from './identical-work.ts';
import { type ClassTotals, itemStatistics } from './item-statistics.ts';
import type { StudentLink } from './mistake-cluster.ts';
import { NumberColumn } from './number-column.ts';
import { RequirementCollector } from './requirement-collector.ts';
import { SubmissionCounter } from './submission-counter.ts';

/** How many students make something worth telling. */
export interface Least {
  readonly cluster: number;
  readonly wrongValue: number;
}

/** Gathers what a class did with one task. */
export class TaskCollector {
  readonly #task: CourseTask;
  readonly #counter = new SubmissionCounter();
  readonly #work = new NumberColumn((length) => new Float64Array(length));
  readonly #requirements: readonly RequirementCollector[];
  readonly #clusters: ClusterTally;
  readonly #identical: IdenticalWork;

  constructor(task: CourseTask, ignored: ReadonlySet<string>) {
    this.#task = task;
    const { requirements } = task.exercise;
    const points = requirements.reduce((sum, one) => sum + one.points, 0);
    this.#requirements = requirements.map(
      (one) => new RequirementCollector(one.id, points > 0 ? (task.weight * one.points) / points : 0),
    );
    this.#clusters = new ClusterTally(task.exercise);
    this.#identical = new IdenticalWork(ignored);
  }

  /** `index` is the student's, from 0; `analysed` as in `RequirementCollector`. */
  add(student: Student, index: number, score: TaskScore, analysed: boolean): void {
    this.#counter.add(score);
    if (analysed) this.#work.push(workOf(score));
    score.requirements.forEach((one, place) => {
      this.#requirements[place]?.add(one, score.outcome, analysed);
    });
    this.#clusters.add(student, score);
    this.#identical.add(index, score);
  }

  /** What the work of each analysed student is worth, in the course's weights. */
  work(): Float64Array {
    return this.#work.values();
  }

  finish(totals: ClassTotals, { cluster, wrongValue }: Least, link: (student: number) => StudentLink): TaskSummary {
    const work = this.work();
    const { id, weight } = this.#task;
    return {
      id,
      counts: { ...this.#counter.counts },
      item: itemStatistics(
        work.map((worth) => worth / weight),
        work,
        totals,
      ),
      requirements: this.#requirements.map((one) => one.finish(totals, wrongValue)),
      clusters: this.#clusters.largest(cluster),
      identical: this.#identical.groups(link),
    };
  }
}

/** Before lateness, in the course's weights. */
export function workOf({ task, earned, points }: TaskScore): number {
  return points > 0 ? (task.weight * earned) / points : 0;
}
