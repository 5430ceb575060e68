import path from 'node:path';
import { OutputFiles } from '../../batch/output-folder.ts';
import { publishClass } from '../../batch/publish-class.ts';
import type { Versions } from '../../batch/run-header.ts';
import { outcomesFile } from '../../batch/write-outcomes.ts';
import type { GraderFault } from '../../course/outcome.ts';
import type { StudentScore } from '../../course/student-score.ts';
import type { CourseSummary } from '../../course/summary/course-summary.ts';
import { pseudonymsFormat } from '../../report/course/csv/pseudonyms-format.ts';
import { withoutCommands } from '../../report/course/github/workflow-command.ts';
import { escapeControls } from '../../report/escape.ts';
import { fill } from '../../report/wording/fill.ts';
import { gradeWording } from '../../report/wording/grade.ts';
import type { Context } from '../context.ts';
import type { ChosenFormat } from './chosen-formats.ts';
import type { GradedCourse } from './graded-course.ts';

/** Faults that are told of by name. */
const mostFaults = 20;

/** Whose scores are written where. */
export interface PublishPlan {
  /** Where `outcomes.jsonl` is. */
  readonly folder: string;
  readonly formats: readonly ChosenFormat[];
  /** To standard output, not into the folder. */
  readonly toStdout: boolean;
  readonly versions: Versions;
}

/**
 * Scores the outcomes in a folder by a course and writes them in all formats. Tells of it on standard error; the exit
 * status is 70 where kubedrill failed for anybody.
 */
export async function publish(
  { course, rules }: Pick<GradedCourse, 'course' | 'rules'>,
  { folder, formats, toStdout, versions }: PublishPlan,
  context: Context,
): Promise<number> {
  const { language } = context;
  const faults: { readonly student: string; readonly task: string; readonly fault: GraderFault }[] = [];
  const naming = { anonymous: course.policy.anonymous, key: rules.anonymityKey };
  const files = toStdout ? undefined : new OutputFiles(folder);
  const summary = await publishClass(
    {
      outcomes: path.join(folder, outcomesFile),
      course,
      rules,
      naming,
      versions,
      language,
      formats: [...formats.map(({ make }) => make), ...(naming.anonymous && !toStdout ? [pseudonymsFormat] : [])],
      onScore: (score) => faults.push(...faultsOf(score)),
    },
    files ?? { add: async (pieces) => context.print(pieces.map(({ text }) => text).join('')) },
  ).catch(async (error: unknown) => {
    await files?.abandon();
    throw error;
  });
  const names = await files?.finish();
  tellSummary(summary, context);
  if (names !== undefined && names.length > 0) {
    const values = { folder, files: names.join(', ') };
    context.printError(`${fill(gradeWording.written[language], values)}\n`);
  }
  if (faults.length === 0) return 0;
  context.printError(`${fill(gradeWording.faults[language], { count: faults.length })}\n`);
  for (const { student, task, fault } of faults.slice(0, mostFaults)) {
    const why = fill(
      gradeWording[fault.kind][language],
      'seconds' in fault ? { seconds: fault.seconds } : { message: escapeControls(fault.message) },
    );
    const line = fill(gradeWording.fault[language], { student: escapeControls(student), task, why });
    context.printError(`  ${withoutCommands(line)}\n`);
  }
  const more = faults.length - mostFaults;
  if (more > 0) context.printError(`  ${fill(gradeWording.moreFaults[language], { count: more })}\n`);
  return 70;
}

function faultsOf({ student, tasks }: StudentScore) {
  return tasks.flatMap(({ task, outcome }) =>
    outcome?.outcome === 'fault' ? [{ student: student.id, task: task.id, fault: outcome.fault }] : [],
  );
}

function tellSummary({ counts, totals, max }: CourseSummary, { language, printError }: Context): void {
  const lines = [fill(gradeWording.counts[language], { ...counts })];
  if (counts.untimed > 0) lines.push(fill(gradeWording.untimed[language], { count: counts.untimed }));
  if (totals.mean !== undefined) lines.push(fill(gradeWording.mean[language], { mean: totals.mean.toFixed(2), max }));
  printError(`${lines.join('\n')}\n`);
}
