import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Domain, domains, type Exercise } from '../model/exercise.ts';
import { type ExamTask, type Paper, usualPassMark } from './paper.ts';
import { shareOut } from './share-out.ts';

export interface DrawOptions {
  /** How many tasks there are to be; fewer where there are not so many exercises. */
  readonly tasks: number;
  readonly minutes: number;
  readonly seed: number;
  readonly allowPause: boolean;
  /** Per cent of the exam, by domain. */
  readonly weights: Readonly<Record<Domain, number>>;
}

type Random = (below: number) => number;

/**
 * Draws a paper: from each domain as many tasks as its weight asks for, of different competencies as far as there are
 * any, in an order of their own. The same exercises and the same seed give the same paper everywhere.
 */
export function drawPaper(exercises: readonly Exercise[], options: DrawOptions): Paper {
  const { minutes, seed, allowPause, weights } = options;
  const generator = xoroshiro128plus(seed);
  const random: Random = (below) => uniformInt(generator, 0, below - 1);
  const ordered = exercises.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const pools = domains.map((domain) =>
    spread(
      ordered.filter((one) => one.domain === domain),
      random,
    ),
  );
  const counts = countsOf(
    options.tasks,
    pools,
    domains.map((domain) => weights[domain]),
  );
  const drawn = pools.flatMap((pool, index) => pool.slice(0, counts[index]));
  const tasks = weighted(shuffled(drawn, random), weights);
  return { title: undefined, minutes, passMark: usualPassMark, allowPause, seed, tasks };
}

/** Of each domain its share, but no more than there are; what one lacks goes to the others. */
function countsOf(tasks: number, pools: readonly (readonly Exercise[])[], weights: readonly number[]): number[] {
  const counts = pools.map(() => 0);
  for (;;) {
    const room = pools.map((pool, index) => (pool.length > (counts[index] ?? 0) ? (weights[index] ?? 0) : 0));
    const left = tasks - counts.reduce((sum, count) => sum + count, 0);
    const more = shareOut(left, room);
    if (left <= 0 || more.every((count) => count === 0)) return counts;
    more.forEach((count, index) => {
      counts[index] = Math.min(pools[index]?.length ?? 0, (counts[index] ?? 0) + count);
    });
  }
}

/** In chance's order, but one of each competency before the second of any. */
function spread(exercises: readonly Exercise[], random: Random): Exercise[] {
  const mixed = shuffled(exercises, random);
  const turns = new Map<string, number>();
  return mixed
    .map((exercise) => {
      const turn = turns.get(exercise.competency) ?? 0;
      turns.set(exercise.competency, turn + 1);
      return { exercise, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ exercise }) => exercise);
}

/** A domain's weight is shared by its tasks in proportion to their minutes: longer ones are worth more, as in the exam. */
function weighted(exercises: readonly Exercise[], weights: Readonly<Record<Domain, number>>): ExamTask[] {
  const minutesOf = (domain: Domain) =>
    exercises.filter((one) => one.domain === domain).reduce((sum, { minutes }) => sum + minutes, 0);
  const shares = exercises.map(({ domain, minutes }) => (weights[domain] * minutes) / minutesOf(domain));
  const whole = shareOut(100, shares);
  return exercises.map(({ id, digest }, index) => ({ exercise: id, digest, weight: whole[index] ?? 0 }));
}

/** Fisher and Yates's. */
function shuffled<T>(things: readonly T[], random: Random): T[] {
  const mixed = [...things];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    const [one, two] = [mixed[last], mixed[other]];
    if (one === undefined || two === undefined) continue;
    mixed[last] = two;
    mixed[other] = one;
  }
  return mixed;
}
