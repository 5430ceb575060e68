import { type Domain, domains, type Exercise } from '../model/exercise.ts';
import type { Result } from '../model/result.ts';
import type { Exam } from './exam.ts';

/** What an exam comes to. */
export interface ExamScore {
  /** Per cent of the whole, rounded down to a tenth: nobody passes by rounding. */
  readonly percent: number;
  readonly passed: boolean;
  readonly tasks: readonly TaskScore[];
  /** Of the domains that the paper has tasks of, in the curriculum's order. */
  readonly domains: readonly DomainScore[];
}

export interface TaskScore {
  readonly exercise: Exercise;
  readonly weight: number;
  readonly flagged: boolean;
  /** Undefined where nothing was written. */
  readonly result: Result | undefined;
  readonly earned: number;
  readonly points: number;
  /** Of the exam's 100, rounded down to a tenth. */
  readonly percent: number;
  /** True where the exercise has been changed since the paper was drawn. */
  readonly changed: boolean;
}

export interface DomainScore {
  readonly domain: Domain;
  readonly weight: number;
  readonly percent: number;
}

/**
 * Weighs what the tasks earned. `answers`: an exercise and its result for each task of the paper, in its order; an
 * exercise that is there no more leaves its task out, with its weight.
 */
export function scoreExam(
  { paper, tasks }: Pick<Exam, 'paper' | 'tasks'>,
  answers: readonly ({ readonly exercise: Exercise; readonly result: Result | undefined } | undefined)[],
): ExamScore {
  const rows = paper.tasks.flatMap((task, index) => {
    const answer = answers[index];
    if (answer === undefined) return [];
    const { exercise, result } = answer;
    const points = exercise.requirements.reduce((sum, one) => sum + one.points, 0);
    const earned = result?.earned ?? 0;
    const share = points === 0 ? 0 : earned / points;
    const { weight, digest } = task;
    const flagged = tasks[index]?.flagged ?? false;
    return [{ exercise, weight, flagged, result, earned, points, share, changed: digest !== exercise.digest }];
  });
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  const sumOf = (some: typeof rows) => some.reduce((sum, { share, weight }) => sum + share * weight, 0);
  const total = all === 0 ? 0 : (sumOf(rows) / all) * 100;
  return {
    percent: tenths(total),
    passed: all > 0 && total + tiny >= paper.passMark,
    tasks: rows.map(({ share, ...row }) => ({ ...row, percent: tenths(share * row.weight) })),
    domains: domains.flatMap((domain) => {
      const own = rows.filter(({ exercise }) => exercise.domain === domain);
      const weight = own.reduce((sum, row) => sum + row.weight, 0);
      return own.length === 0 ? [] : [{ domain, weight, percent: tenths(sumOf(own)) }];
    }),
  };
}

/** More than what adding a few dozen numbers can be wrong by. */
const tiny = 1e-9;

function tenths(percent: number): number {
  return Math.floor((percent + tiny) * 10) / 10;
}
