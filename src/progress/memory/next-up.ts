import { type Domain, domains, type Exercise } from '../../model/exercise.ts';
import type { Progress } from '../exercise-progress.ts';
import { progressOf } from '../progress-of.ts';
import { dueExercises } from './due-exercises.ts';

/** Per cent of the exam, by domain. */
export type DomainWeights = Readonly<Record<Domain, number>>;

export interface NextUp {
  readonly exercise: Exercise;
  /** `due`: solved before, and to be solved again. */
  readonly why: 'due' | 'unsolved';
}

/**
 * What to do next: what is due, the longest first; else the first unsolved exercise of the domain that lags most behind
 * its weight in the exam. Undefined where all is solved and nothing due.
 */
export function nextUp(
  exercises: readonly Exercise[],
  progress: Progress,
  today: number,
  weights: DomainWeights,
): NextUp | undefined {
  for (const { exercise: id } of dueExercises(progress, today)) {
    // An exercise of another set, or one that is gone, is nothing to go on with.
    const exercise = exercises.find((each) => each.id === id);
    if (exercise !== undefined) return { exercise, why: 'due' };
  }
  const isSolved = ({ id }: Exercise) => progressOf(progress, id).solved;
  const open = domains.flatMap((domain) => {
    const own = exercises.filter((exercise) => exercise.domain === domain);
    const first = own.find((exercise) => !isSolved(exercise));
    const weight = weights[domain];
    return first === undefined ? [] : [{ first, weight, lag: own.filter(isSolved).length / own.length / weight }];
  });
  const [most] = open.sort((a, b) => a.lag - b.lag || b.weight - a.weight);
  return most === undefined ? undefined : { exercise: most.first, why: 'unsolved' };
}
