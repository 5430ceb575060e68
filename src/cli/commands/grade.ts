import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openOutputFolder } from '../../batch/output-folder.ts';
import { readOutcomes } from '../../batch/read-outcomes.ts';
import { expectTasks, wholeClass } from '../../batch/run-header.ts';
import { parseShard } from '../../batch/shard-of.ts';
import { outcomesFile } from '../../batch/write-outcomes.ts';
import type { SheetOptions } from '../../report/course/lms/sheet.ts';
import { escapeControls } from '../../report/escape.ts';
import { fill } from '../../report/wording/fill.ts';
import { gradeWording } from '../../report/wording/grade.ts';
import type { Context } from '../context.ts';
import { type ChosenFormat, chosenFormats } from '../grade/chosen-formats.ts';
import { courseFile, loadCourse } from '../grade/graded-course.ts';
import { isWithin } from '../grade/is-within.ts';
import { publish } from '../grade/publish.ts';
import { readSheet } from '../grade/read-sheet.ts';
import { type RunOptions, runClass, versions } from '../grade/run-class.ts';
import { toldFaults } from '../grade/told-faults.ts';
import { UsageError } from '../usage-error.ts';

export interface GradeOptions extends RunOptions {
  readonly course?: string;
  /** A course whose rules are applied to what was found before. */
  readonly policy?: string;
  readonly out?: string;
  readonly output: readonly string[];
  readonly shard?: string;
  readonly sheet?: string;
  readonly sheetColumn?: string;
  /** False with `--no-resume`. */
  readonly resume: boolean;
}

/** `kubedrill grade [DIR]`. The status is 0 for a class that is graded, however it did, and 70 where kubedrill failed. */
export function grade(directory: string | undefined, options: GradeOptions, context: Context): Promise<number> {
  const { language } = context;
  return toldFaults(language, async () => {
    if (options.map !== undefined && options.student !== undefined)
      throw new UsageError(gradeWording.mapWithStudent[language]);
    const formats = chosenFormats(outputsOf(options), sheetOf(options, context), language);
    if (options.policy !== undefined) return await reweigh(options.policy, formats, options, context);
    if (directory === undefined) throw new UsageError(gradeWording.noDirectory[language]);
    if (options.out !== undefined && isWithin(options.out, directory))
      throw new UsageError(fill(gradeWording.outWithin[language], { out: options.out, folder: directory }));
    const shard = options.shard === undefined ? wholeClass : parseShard(options.shard);
    if (shard === undefined)
      throw new UsageError(fill(gradeWording.badShard[language], { value: options.shard ?? '' }));
    const graded = await loadCourse(courseFile(options.course, directory), context);
    if (graded === undefined) return 2;

    for (const format of formats) format.expect(graded.course);
    const toStdout = options.out === undefined;
    if (toStdout && (formats.length > 1 || formats[0]?.singleFile !== true))
      throw new UsageError(
        fill(gradeWording.needsOut[language], { names: formats.map(({ name }) => name).join(', ') }),
      );
    const folder = options.out ?? fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-grade-'));
    let release = () => {};
    try {
      release = openOutputFolder(folder);
      const plan = { directory, folder, rules: graded.rules, shard, keeps: options.resume };
      const { students, outcomes, kept } = await runClass(graded, plan, options, context);
      const values = { students, outcomes, kept, graded: outcomes - kept };
      context.printError(`${fill(gradeWording.done[language], values)}\n`);
      return await publish(graded, { folder, formats, toStdout, versions }, context);
    } finally {
      release();
      if (toStdout) fs.rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** Scores what an earlier run found by the rules of a course as it is now. */
async function reweigh(
  file: string,
  formats: readonly ChosenFormat[],
  { out }: GradeOptions,
  context: Context,
): Promise<number> {
  if (out === undefined) throw new UsageError(gradeWording.policyNeedsOut[context.language]);
  const outcomes = path.join(out, outcomesFile);
  const { header, students } = await readOutcomes(outcomes, true);
  await students.return(undefined);
  const graded = await loadCourse(file, context);
  if (graded === undefined) return 2;
  for (const format of formats) format.expect(graded.course);
  expectTasks(header, graded.rules, outcomes);
  const release = openOutputFolder(out);
  try {
    return await publish(graded, { folder: out, formats, toStdout: false, versions: header }, context);
  } finally {
    release();
  }
}

/** Without any format: a table on standard output, or what most people want in a folder. */
function outputsOf({ output, out }: GradeOptions): readonly string[] {
  if (output.length > 0) return output;
  return out === undefined ? ['text'] : ['html', 'csv', 'json'];
}

function sheetOf({ sheet, sheetColumn }: GradeOptions, context: Context): SheetOptions {
  if (sheet === undefined) return {};
  const unmatched = (ids: readonly string[]) => {
    if (ids.length === 0) return;
    const shown = ids.slice(0, 10).map(escapeControls).join(', ') + (ids.length > 10 ? ', …' : '');
    const values = { count: ids.length, file: sheet, ids: shown };
    context.printError(`${fill(gradeWording.notInSheet[context.language], values)}\n`);
  };
  const read = readSheet(sheet, context.language);
  return sheetColumn === undefined ? { sheet: read, unmatched } : { sheet: read, unmatched, column: sheetColumn };
}
