import type { Course, CourseTask, LatePolicy, Policy } from '../../course/course.ts';
import { usualPassMark } from '../../exam/paper.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { SettingsFinding } from '../../model/settings.ts';
import type { Source } from '../../model/span.ts';
import { courseKeys, courseSchema } from './course-schema.ts';
import { exerciseFindings } from './exercise-findings.ts';
import { readSettings } from './read-settings.ts';

/** A course as an instructor wrote it. Names of files are as written, from the course's file on. */
export interface CourseSettings {
  readonly course: Course;
  /** `none`, `modified`, or a CSV file. */
  readonly submitted: string;
  readonly roster: string | undefined;
  readonly anonymityKey: string | undefined;
}

/**
 * Reads a course. `exercisesOf` gives the exercises of the set that it names; undefined for kubedrill's own. Whatever the
 * text, everything that is wrong with it is returned, never thrown.
 */
export function readCourse(
  source: Source,
  exercisesOf: (set: string | undefined) => readonly Exercise[],
): CourseSettings | { readonly findings: readonly SettingsFinding[] } {
  const read = readSettings(source, courseSchema, courseKeys);
  if ('findings' in read) return read;
  const { id, title, tasks, submitted, roster, anonymityKey, set, ...rules } = read.value;
  const byId = new Map(exercisesOf(set).map((exercise) => [exercise.id, exercise]));
  const written = tasks.map(({ exercise }) => exercise);
  const findings = exerciseFindings(written, [...byId.keys()], read.find);
  const ids = tasks.map((task) => task.id ?? task.exercise);
  ids.forEach((one, index) => {
    const first = ids.indexOf(one);
    if (first === index || written.indexOf(written[index] ?? '') < index) return;
    const { line } = read.find(['tasks', first], { check: 'empty-settings' });
    findings.push(read.find(['tasks', index], { check: 'doubled-task', id: one, line }));
  });
  if (findings.length > 0) return { findings };
  const chosen = tasks.flatMap((task): CourseTask[] => {
    const exercise = byId.get(task.exercise);
    if (exercise === undefined) return [];
    const due = task.due === undefined ? undefined : Date.parse(task.due);
    return [{ id: task.id ?? exercise.id, exercise, weight: task.weight ?? pointsOf(exercise), due }];
  });
  const heading = title ?? id;
  return {
    course: {
      id,
      title: typeof heading === 'string' ? { en: heading, ko: heading } : heading,
      tasks: chosen,
      policy: policyOf(rules),
    },
    submitted: submitted ?? 'none',
    roster,
    anonymityKey,
  };
}

/** A course of all exercises of a set, by the usual rules. */
export function wholeSet(exercises: readonly Exercise[]): Course {
  const tasks = exercises.map((exercise) => ({
    id: exercise.id,
    exercise,
    weight: pointsOf(exercise),
    due: undefined,
  }));
  return { id: 'kubedrill', title: { en: 'kubedrill', ko: 'kubedrill' }, tasks, policy: policyOf({}) };
}

type Given<T> = { readonly [K in keyof T]?: T[K] | undefined };
type Rules = Omit<Given<Policy>, 'late'> & { readonly late?: Given<LatePolicy> | undefined };

function policyOf({ late = {}, creditRejected, reveal, anonymous, passMark }: Rules): Policy {
  return {
    late: {
      graceMinutes: late.graceMinutes ?? 0,
      percentPerDay: late.percentPerDay ?? 0,
      atMostPercent: late.atMostPercent ?? 100,
      daysAccepted: late.daysAccepted,
    },
    creditRejected: creditRejected ?? false,
    reveal: reveal ?? 'full',
    anonymous: anonymous ?? false,
    passMark: passMark ?? usualPassMark,
  };
}

/** What an exercise is worth where nothing else is said. */
export function pointsOf({ requirements }: Exercise): number {
  return requirements.reduce((sum, { points }) => sum + points, 0);
}
