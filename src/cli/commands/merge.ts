import path from 'node:path';
import { mergeOutcomes } from '../../batch/merge-outcomes.ts';
import { openOutputFolder } from '../../batch/output-folder.ts';
import { courseOf } from '../../batch/run-header.ts';
import { outcomesFile, writeOutcomes } from '../../batch/write-outcomes.ts';
import { fill } from '../../report/wording/fill.ts';
import { gradeWording } from '../../report/wording/grade.ts';
import type { Context } from '../context.ts';
import { chosenFormats } from '../grade/chosen-formats.ts';
import { exercisesUnder } from '../grade/graded-course.ts';
import { publish } from '../grade/publish.ts';
import { toldFaults } from '../grade/told-faults.ts';

export interface MergeOptions {
  readonly out: string;
  readonly output: readonly string[];
}

/** `kubedrill merge DIR…`: the shards of a class as one, by the rules that they were graded by. */
export function merge(folders: readonly string[], options: MergeOptions, context: Context): Promise<number> {
  const { language } = context;
  return toldFaults(language, async () => {
    const formats = chosenFormats(options.output.length > 0 ? options.output : ['html', 'csv', 'json'], {}, language);
    const files = folders.map((folder) => path.join(folder, outcomesFile));
    const { header, lines } = await mergeOutcomes(files);
    const exercises = new Map(exercisesUnder(undefined, context).map((exercise) => [exercise.id, exercise]));
    const course = courseOf(header.course, exercises, files[0] ?? '');
    const release = openOutputFolder(options.out);
    try {
      const { students, outcomes } = await writeOutcomes(options.out, header, lines);
      const values = { students, outcomes, graded: 0, kept: outcomes };
      context.printError(`${fill(gradeWording.done[language], values)}\n`);
      const plan = { folder: options.out, formats, toStdout: false, versions: header };
      return await publish({ course, rules: header.course }, plan, context);
    } finally {
      release();
    }
  });
}
