import { createHash } from 'node:crypto';
import type { Course, CourseTask, Policy } from '../course/course.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Localized } from '../model/localized.ts';
import { BatchFault } from './batch-fault.ts';

export interface Versions {
  readonly kubedrillVersion: string;
  readonly kubernetesVersion: string;
}

/**
 * What outcomes were made of, the first line of their file: by it two runs are told apart, and its rules are those that
 * scores are made by where no others are given.
 */
export interface RunHeader extends Versions {
  readonly format: 'kubedrill-outcomes';
  readonly version: 1;
  readonly course: CourseRules;
  /** Which part of the class it is, from 1. */
  readonly shard: Shard;
}

export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** A course without its exercises' texts. */
export interface CourseRules {
  readonly id: string;
  readonly title: Localized;
  readonly policy: Policy;
  /** What pseudonyms are made with. */
  readonly anonymityKey: string;
  /** True where nobody has said what the tasks are: those count of which anybody has handed something in. */
  readonly open: boolean;
  readonly tasks: readonly (Omit<CourseTask, 'exercise'> & {
    readonly exercise: { readonly id: string; readonly digest: string };
  })[];
}

export const wholeClass: Shard = { index: 1, count: 1 };

export function rulesOf({ id, title, policy, tasks }: Course, anonymityKey: string, open: boolean): CourseRules {
  const shortened = tasks.map(({ exercise, ...task }) => ({
    ...task,
    exercise: { id: exercise.id, digest: exercise.digest },
  }));
  return { id, title, policy, anonymityKey, open, tasks: shortened };
}

/** sha256, in hex, of the rules that scores are made by. */
export function policyDigest({ anonymityKey: _, ...rules }: CourseRules): string {
  return createHash('sha256').update(JSON.stringify(rules)).digest('hex');
}

export function runHeader(course: CourseRules, versions: Versions, shard: Shard): RunHeader {
  const { kubedrillVersion, kubernetesVersion } = versions;
  return { format: 'kubedrill-outcomes', version: 1, kubedrillVersion, kubernetesVersion, course, shard };
}

/** Another version might find something else in the same files. */
export function isOfVersions(header: RunHeader, { kubedrillVersion, kubernetesVersion }: Versions): boolean {
  return header.kubedrillVersion === kubedrillVersion && header.kubernetesVersion === kubernetesVersion;
}

/** A header as its line holds it; undefined for a line that is none, or of a later version. */
export function readHeader(line: string): RunHeader | undefined {
  try {
    const value = JSON.parse(line) as Partial<RunHeader> | null;
    return value?.format === 'kubedrill-outcomes' && value.version === 1 && isWhole(value)
      ? (value as RunHeader)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Somebody may have edited it. */
function isWhole({ course, shard, kubedrillVersion, kubernetesVersion }: Partial<RunHeader>): boolean {
  const { index, count } = shard ?? {};
  return (
    typeof kubedrillVersion === 'string' &&
    typeof kubernetesVersion === 'string' &&
    Number.isSafeInteger(index) &&
    Number.isSafeInteger(count) &&
    typeof course?.policy === 'object' &&
    Array.isArray(course.tasks) &&
    course.tasks.every((task) => typeof task?.exercise?.digest === 'string')
  );
}

/**
 * The course that outcomes in `file` are scored by, with the exercises that they were graded by. Throws a `BatchFault`
 * where those have been changed since.
 */
export function courseOf(
  { id, title, policy, tasks }: CourseRules,
  exercises: ReadonlyMap<string, Exercise>,
  file: string,
): Course {
  const whole = tasks.map(({ exercise: { id: name, digest }, ...task }): CourseTask => {
    const exercise = exercises.get(name);
    if (exercise?.digest !== digest) throw new BatchFault({ code: 'other-digest', file, task: task.id });
    return { id: task.id, weight: task.weight, due: task.due, exercise };
  });
  return { id, title, policy, tasks: whole };
}

/** Throws a `BatchFault` unless the rules are about the tasks that the outcomes in `file` are of. */
export function expectTasks({ course }: RunHeader, rules: CourseRules, file: string): void {
  const known = new Map(course.tasks.map(({ id, exercise }) => [id, exercise]));
  for (const { id, exercise } of rules.tasks) {
    const graded = known.get(id);
    if (graded === undefined || graded.id !== exercise.id)
      throw new BatchFault({ code: 'other-tasks', file, task: id });
    if (graded.digest !== exercise.digest) throw new BatchFault({ code: 'other-digest', file, task: id });
  }
}
