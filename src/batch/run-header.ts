import type { Course } from '../course/course.ts';

/** What outcomes were made of and by: the first line of their file. Outcomes of two runs are told apart by it. */
export interface RunHeader {
  readonly format: 'kubedrill-outcomes';
  readonly version: 1;
  readonly kubedrillVersion: string;
  readonly kubernetesVersion: string;
  readonly course: string;
  readonly tasks: readonly { readonly id: string; readonly exercise: string; readonly digest: string }[];
  /** Which part of the class it is, from 1. */
  readonly shard: { readonly index: number; readonly count: number };
}

export interface Versions {
  readonly kubedrillVersion: string;
  readonly kubernetesVersion: string;
}

export function runHeader(course: Course, versions: Versions, shard = { index: 1, count: 1 }): RunHeader {
  return {
    format: 'kubedrill-outcomes',
    version: 1,
    kubedrillVersion: versions.kubedrillVersion,
    kubernetesVersion: versions.kubernetesVersion,
    course: course.id,
    tasks: course.tasks.map(({ id, exercise }) => ({ id, exercise: exercise.id, digest: exercise.digest })),
    shard,
  };
}

/** A header as its line holds it; undefined for a line that is none, or of a later version. */
export function readHeader(line: string): RunHeader | undefined {
  try {
    const value = JSON.parse(line) as Partial<RunHeader> | null;
    return value?.format === 'kubedrill-outcomes' && value.version === 1 ? (value as RunHeader) : undefined;
  } catch {
    return undefined;
  }
}
