import type { Course } from '../course.ts';
import { exactSum } from '../four-decimals.ts';
import { hasPassed } from '../percent.ts';
import type { StudentScore } from '../student-score.ts';
import type { CourseSummary, Reliability } from './course-summary.ts';
import type { StudentLink } from './mistake-cluster.ts';
import { NumberColumn } from './number-column.ts';
import { cronbachAlpha, standardError } from './statistics/cronbach-alpha.ts';
import { byTotal } from './statistics/discrimination.ts';
import { SubmissionCounter } from './submission-counter.ts';
import { type Least, TaskCollector, workOf } from './task-collector.ts';
import { summariseTotals } from './totals-summary.ts';

export interface SummaryOptions {
  /** sha256, in hex, of files and submissions that are not told as identical, such as what an exercise begins with. */
  readonly ignoredHashes?: ReadonlySet<string>;
}

/** From so many students on, what two do alike, or one does alone, is not yet worth telling. */
const largeClass = 20;
const leastOfMany: Least = { cluster: 3, wrongValue: 2 };
const leastOfFew: Least = { cluster: 2, wrongValue: 1 };

/**
 * Makes the summary of a class in one pass. It keeps numbers and the students' names, no findings: a few hundred bytes a
 * student and task, whatever they wrote.
 */
export class SummaryBuilder {
  readonly #course: Course;
  readonly #counter = new SubmissionCounter();
  readonly #tasks: readonly TaskCollector[];
  readonly #scores = new NumberColumn((length) => new Float64Array(length));
  readonly #totals = new NumberColumn((length) => new Float64Array(length));
  readonly #shown: string[] = [];
  readonly #slugs: string[] = [];
  #passed = 0;

  constructor(course: Course, { ignoredHashes = new Set() }: SummaryOptions = {}) {
    this.#course = course;
    this.#tasks = course.tasks.map((task) => new TaskCollector(task, ignoredHashes));
  }

  /** Called once a student, in the order of their ids, by which ties are broken. */
  add(scored: StudentScore): void {
    const { student, tasks, score } = scored;
    const index = this.#shown.push(student.shown) - 1;
    this.#slugs.push(student.slug);
    if (score !== undefined) {
      this.#scores.push(score);
      if (hasPassed(scored, this.#course.policy)) this.#passed += 1;
    }
    const analysed = score !== undefined && tasks.some(({ state }) => state !== 'missing');
    if (analysed) this.#totals.push(withoutDust(tasks.reduce((sum, task) => sum + workOf(task), 0)));
    tasks.forEach((task, place) => {
      this.#counter.add(task);
      this.#tasks[place]?.add(student, index, task, analysed);
    });
  }

  finish(): CourseSummary {
    const students = this.#shown.length;
    const scores = this.#scores.values();
    const totals = this.#totals.values();
    const items = { totals, ranking: byTotal(totals) };
    const max = exactSum(this.#course.tasks.map(({ weight }) => weight));
    const link = (index: number): StudentLink => ({ shown: this.#shown[index] ?? '', slug: this.#slugs[index] ?? '' });
    return {
      students,
      counts: { ...this.#counter.counts },
      passed: this.#passed,
      scoreSum: exactSum(Array.from(scores)),
      max,
      totals: summariseTotals(scores, max),
      open: students - scores.length,
      analysed: totals.length,
      reliability: this.#reliability(totals),
      tasks: this.#tasks.map((task) => task.finish(items, students >= largeClass ? leastOfMany : leastOfFew, link)),
    };
  }

  #reliability(totals: Float64Array): Reliability {
    const alpha = cronbachAlpha(
      this.#tasks.map((task) => task.work()),
      totals,
    );
    return { alpha, standardError: standardError(totals, alpha) };
  }
}

/** The same sum whichever task a student earned it in. */
function withoutDust(sum: number): number {
  return Math.round(sum * 1e9) / 1e9;
}
