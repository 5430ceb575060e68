import fs from 'node:fs';
import path from 'node:path';
import { type RosterEntry, usualKey } from '../../batch/class-list.ts';
import { readRoster } from '../../batch/read-roster.ts';
import { type CourseRules, rulesOf } from '../../batch/run-header.ts';
import { foldersUnder } from '../../catalog/exercise-folder.ts';
import { loadCatalog } from '../../catalog/read-catalog.ts';
import { type CourseSettings, readCourse, wholeSet } from '../../catalog/settings/read-course.ts';
import type { Course } from '../../course/course.ts';
import type { IntakeOptions } from '../../intake/intake-options.ts';
import { readTimes } from '../../intake/read-times.ts';
import type { Exercise } from '../../model/exercise.ts';
import { describeSettings } from '../../report/wording/describe-settings.ts';
import { gradeWording } from '../../report/wording/grade.ts';
import type { Context } from '../context.ts';
import { findingLines } from '../finding-lines.ts';
import { readInput } from '../read-inputs.ts';
import { UsageError } from '../usage-error.ts';

/** A course with all that its file names. */
export interface GradedCourse {
  readonly course: Course;
  readonly rules: CourseRules;
  readonly roster: readonly RosterEntry[];
  readonly times: NonNullable<IntakeOptions['times']>;
}

/** The course in a file; without one, one of all exercises. Undefined where the file has faults, which are told. */
export async function loadCourse(file: string | undefined, context: Context): Promise<GradedCourse | undefined> {
  if (file === undefined) {
    const course = wholeSet(exercisesUnder(undefined, context));
    if (course.tasks.length === 0) throw new UsageError(gradeWording.noExercises[context.language]);
    return { course, rules: rulesOf(course, usualKey(course.id), true), roster: [], times: 'none' };
  }
  const { name, content } = await readInput(file, context);
  const source = 'text' in content ? content : content.source;
  const folder = path.dirname(file);
  const beside = (other: string) => path.resolve(folder, other);
  const read = readCourse(source, (set) => exercisesUnder(set === undefined ? undefined : beside(set), context));
  if ('findings' in read) {
    for (const { line, problem } of read.findings)
      context.printError(
        `${findingLines({ file: name, line }, describeSettings(problem, context.language), context)}\n`,
      );
    return undefined;
  }
  const { course, anonymityKey, roster } = read;
  return {
    course,
    rules: rulesOf(course, anonymityKey ?? usualKey(course.id), false),
    roster: roster === undefined ? [] : readRoster(beside(roster)),
    times: timesOf(read, beside),
  };
}

/** `course.yaml` in the folder with the submissions, beside it, or here, where none is named. */
export function courseFile(named: string | undefined, directory: string | undefined): string | undefined {
  if (named !== undefined) return named;
  const folders = directory === undefined ? ['.'] : [directory, path.dirname(path.resolve(directory)), '.'];
  return folders.map((folder) => path.join(folder, 'course.yaml')).find((file) => fs.existsSync(file));
}

/** The exercises that courses are made of: the set that is named, else the packaged one or that of `--set`. */
export function exercisesUnder(set: string | undefined, { folders }: Context): Exercise[] {
  const { exercises } = loadCatalog(set === undefined ? folders : foldersUnder(set));
  return exercises.map(({ exercise }) => exercise);
}

function timesOf({ submitted, course }: CourseSettings, beside: (file: string) => string): GradedCourse['times'] {
  if (submitted === 'none' || submitted === 'modified') return submitted;
  return readTimes(beside(submitted), course.tasks);
}
