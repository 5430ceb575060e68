import type { Exercise } from '../../model/exercise.ts';
import type { Student, TaskScore } from '../student-score.ts';
import { BoundedTally } from './bounded-tally.ts';
import type { Mistake, MistakeCluster, StudentLink } from './mistake-cluster.ts';
import { mistakesOf, signatureOf } from './mistakes-of.ts';

const remembered = 1000;
const told = 12;
const mistakesKept = 8;
const studentsKept = 12;

interface Cluster {
  readonly mistakes: readonly Mistake[];
  readonly more: number;
  readonly right: readonly string[];
  readonly students: StudentLink[];
}

/** Finds students of one task who make the same mistakes. */
export class ClusterTally {
  readonly #objects: ReadonlyMap<string, string>;
  readonly #tally = new BoundedTally<Cluster>(remembered);

  constructor(exercise: Exercise) {
    this.#objects = objectsOf(exercise);
  }

  add({ shown, slug }: Student, { outcome, requirements }: TaskScore): void {
    if (outcome === undefined) return;
    const mistakes = mistakesOf(outcome);
    if (mistakes.length === 0) return;
    const link = { shown, slug };
    const key = `${requirements.map(({ state }) => state).join(' ')}\n${signatureOf(mistakes)}`;
    this.#tally.add(
      // What one student can make as long as they like must not fill the memory.
      key.length > 2000 ? `${key.slice(0, 2000)} ${key.length}` : key,
      () => ({
        mistakes: mistakes.slice(0, mistakesKept),
        more: Math.max(0, mistakes.length - mistakesKept),
        right: this.#rightBeside(mistakes, requirements),
        students: [link],
      }),
      ({ students }) => {
        if (students.length < studentsKept) students.push(link);
      },
    );
  }

  /** Clusters of at least `least` students. */
  largest(least: number): readonly MistakeCluster[] {
    const { exact } = this.#tally;
    return this.#tally
      .ranked()
      .filter(({ count }) => count >= least)
      .slice(0, told)
      .map(({ value, count }) => ({ ...value, count, exact }));
  }

  #rightBeside(mistakes: readonly Mistake[], requirements: TaskScore['requirements']): readonly string[] {
    const meant = new Set(mistakes.map(({ requirement }) => this.#objects.get(requirement)));
    return requirements.flatMap(({ id, state }) => {
      const object = this.#objects.get(id);
      return state === 'met' && object !== undefined && meant.has(object) ? [id] : [];
    });
  }
}

/** Of each requirement that asks for values, whose values they are. */
function objectsOf({ requirements }: Exercise): ReadonlyMap<string, string> {
  return new Map(
    requirements.flatMap((each) => {
      if (each.kind !== 'matches') return [];
      const { kind, namespace, name } = each.object;
      return [[each.id, `${kind}/${namespace}/${name}`] as const];
    }),
  );
}
