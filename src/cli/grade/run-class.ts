import { availableParallelism } from 'node:os';
import { type ClassGrader, gradeClass } from '../../batch/grade-class.ts';
import { GradingPool } from '../../batch/grading-pool.ts';
import { OutcomeCache } from '../../batch/outcome-cache.ts';
import { type CourseRules, runHeader, type Shard } from '../../batch/run-header.ts';
import { isInShard } from '../../batch/shard-of.ts';
import { withRoster } from '../../batch/with-roster.ts';
import { earlierOutcomes, type WrittenRun, writeOutcomes } from '../../batch/write-outcomes.ts';
import { findSubmissions } from '../../intake/find-submissions.ts';
import type { IntakeOptions } from '../../intake/intake-options.ts';
import type { Layout } from '../../intake/layouts.ts';
import { readMap } from '../../intake/read-map.ts';
import type { StudentWork } from '../../intake/student-work.ts';
import { kubernetesVersion } from '../../kubernetes/schema/schema.ts';
import { escapeControls } from '../../report/escape.ts';
import { fill } from '../../report/wording/fill.ts';
import { gradeWording } from '../../report/wording/grade.ts';
import type { Context } from '../context.ts';
import { Progress } from '../progress-line.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { wholeNumber } from '../whole-number.ts';
import type { GradedCourse } from './graded-course.ts';
import { IntakeLog } from './intake-log.ts';
import { RosterCheck } from './roster-check.ts';

export const versions = { kubedrillVersion: version, kubernetesVersion };

/** How submissions are found and graded. */
export interface RunOptions {
  readonly jobs?: string;
  readonly timeLimit?: string;
  readonly layout: Layout;
  readonly map?: string;
  readonly student?: string;
}

export interface ClassRun extends WrittenRun {
  /** Answers that were not graded again. */
  readonly kept: number;
}

export interface RunPlan {
  readonly directory: string;
  /** Where outcomes are kept, and those of earlier runs are. */
  readonly folder: string;
  readonly rules: CourseRules;
  readonly shard: Shard;
  /** False where everything is graded anew. */
  readonly keeps: boolean;
}

const usualSeconds = 10;

/** Finds and grades a class's submissions, and keeps what was found in the folder. Tells of progress and oddities. */
export async function runClass(
  { course, times, roster }: GradedCourse,
  { directory, folder, rules, shard, keeps }: RunPlan,
  options: RunOptions,
  context: Context,
): Promise<ClassRun> {
  const pool = openPool(
    course.tasks.map(({ exercise }) => exercise),
    options,
    context,
  );
  const listed = roster.filter(({ id }) => isInShard(id, shard));
  const check = new RosterCheck(listed);
  const log = new IntakeLog(context);
  const progress = new Progress(context, 25);
  let [kept, done, students] = [0, 0, 0];
  const cache = new OutcomeCache(keeps ? await earlierOutcomes(folder, versions) : [], versions);
  const grader: ClassGrader = {
    course,
    pool,
    cache,
    onAnswer(wasKept) {
      done += 1;
      if (wasKept) kept += 1;
      progress.show(fill(gradeWording.progress[context.language], { done, students }));
    },
  };
  const intake: IntakeOptions = {
    tasks: course.tasks,
    layout: options.layout,
    times,
    map: options.map === undefined ? undefined : readMap(options.map, course.tasks),
    student: options.student,
    wants: (student) => isInShard(student, shard),
    onWarning: (warning) => {
      progress.clear();
      log.warn(warning);
    },
  };
  async function* logged(): AsyncGenerator<StudentWork> {
    for await (const work of withRoster(findSubmissions(directory, intake), listed)) {
      students += 1;
      if (work.works.length > 0) check.see(work.id);
      if (work.unmatched.length > 0) progress.clear();
      for (const file of work.unmatched) log.unmatched(work.id, file);
      yield work;
    }
    // A path that is wrong must not take the place of a class that was graded; a shard may well be empty.
    if (students === 0 && shard.count === 1) throw new UsageError(gradeWording.nobody[context.language]);
  }
  try {
    const written = await writeOutcomes(folder, runHeader(rules, versions, shard), gradeClass(logged(), grader));
    progress.clear();
    log.end();
    tellMismatch(check.mismatch(), context);
    return { ...written, kept };
  } finally {
    await cache.close();
    await pool.close();
  }
}

function tellMismatch(ids: ReturnType<RosterCheck['mismatch']>, { language, printError }: Context): void {
  if (ids === undefined) return;
  const values = { roster: escapeControls(ids.roster), found: escapeControls(ids.found) };
  printError(`${fill(gradeWording.rosterMismatch[language], values)}\n`);
}

function openPool(
  exercises: ConstructorParameters<typeof GradingPool>[0]['exercises'],
  options: RunOptions,
  context: Context,
): GradingPool {
  const number = (option: string, value: string | undefined, usual: number, most: number) =>
    value === undefined
      ? usual
      : wholeNumber(
          value,
          1,
          most,
          () => new UsageError(fill(gradeWording.badNumber[context.language], { option, value, least: 1, most })),
        );
  return new GradingPool({
    jobs: number('--jobs', options.jobs, availableParallelism(), 256),
    seconds: number('--time-limit', options.timeLimit, usualSeconds, 3600),
    exercises,
    limits: context.limits,
  });
}
