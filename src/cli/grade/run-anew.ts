import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type OutcomeReader, readOutcomes } from '../../batch/read-outcomes.ts';
import { wholeClass } from '../../batch/run-header.ts';
import { outcomesFile } from '../../batch/write-outcomes.ts';
import type { Context } from '../context.ts';
import type { GradedCourse } from './graded-course.ts';
import { type RunOptions, runClass } from './run-class.ts';

/**
 * Grades a class anew beside the outcomes of a run in `out`, and hands both on; of the new ones nothing is left. The
 * shard is that of the run.
 */
export async function runAnew<T>(
  graded: GradedCourse,
  { directory, out }: { readonly directory: string; readonly out: string },
  options: RunOptions,
  context: Context,
  use: (before: OutcomeReader, after: OutcomeReader) => Promise<T>,
): Promise<T> {
  const before = await readOutcomes(path.join(out, outcomesFile), true);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-regrade-'));
  try {
    const shard = before.header.shard ?? wholeClass;
    await runClass(graded, { directory, folder, rules: graded.rules, shard, keeps: false }, options, context);
    return await use(before, await readOutcomes(path.join(folder, outcomesFile), true));
  } finally {
    await before.students.return(undefined);
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
