import { type Domain, domains, type Exercise } from '../../model/exercise.ts';
import type { Progress } from '../exercise-progress.ts';
import { progressOf } from '../progress-of.ts';
import { dueExercises } from './due-exercises.ts';

export interface Counts {
  readonly exercises: number;
  readonly solved: number;
  /** Exercises with an attempt, solved ones too. */
  readonly tried: number;
  readonly attempts: number;
  readonly hints: number;
  /** Exercises to be solved again by today. */
  readonly due: number;
  /** What the best attempts earned of all points: 0 to 1. */
  readonly share: number;
}

export interface CompetencyStatistics extends Counts {
  readonly competency: string;
}

export interface DomainStatistics extends Counts {
  readonly domain: Domain;
  /** In the order in which the exercises come. */
  readonly competencies: readonly CompetencyStatistics[];
}

export interface Statistics extends Counts {
  /** Those with exercises, in the curriculum's order. */
  readonly domains: readonly DomainStatistics[];
}

/** What a learner has done of these exercises; progress in others does not count. */
export function statistics(exercises: readonly Exercise[], progress: Progress, today: number): Statistics {
  const due = new Set(dueExercises(progress, today).map(({ exercise }) => exercise));
  const count = (of: readonly Exercise[]) => countsOf(of, progress, due);
  const ofDomain = (domain: Domain): DomainStatistics[] => {
    const own = exercises.filter((exercise) => exercise.domain === domain);
    const competencies = [...Map.groupBy(own, ({ competency }) => competency)].map(([competency, of]) => ({
      competency,
      ...count(of),
    }));
    return own.length === 0 ? [] : [{ domain, ...count(own), competencies }];
  };
  return { ...count(exercises), domains: domains.flatMap(ofDomain) };
}

function countsOf(exercises: readonly Exercise[], progress: Progress, due: ReadonlySet<string>): Counts {
  const all = exercises.map(({ id, requirements }) => ({
    ...progressOf(progress, id),
    isDue: due.has(id),
    worth: requirements.reduce((sum, { points }) => sum + points, 0),
  }));
  const sum = (of: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + of(one), 0);
  const worth = sum((one) => one.worth);
  // By share, since an exercise may have had other points at the time of the attempt.
  const earned = sum((one) => (one.points === 0 ? 0 : (one.best / one.points) * one.worth));
  return {
    exercises: all.length,
    solved: all.filter(({ solved }) => solved).length,
    tried: all.filter(({ attempts }) => attempts > 0).length,
    attempts: sum(({ attempts }) => attempts),
    hints: sum(({ hintsSeen }) => hintsSeen),
    due: all.filter(({ isDue }) => isDue).length,
    share: worth === 0 ? 0 : earned / worth,
  };
}
