import { outcomeDifferences } from '../../batch/outcome-differences.ts';
import { pairedRecords } from '../../batch/paired-records.ts';
import { withoutCommands } from '../../report/course/github/workflow-command.ts';
import { escapeControls } from '../../report/escape.ts';
import { fill } from '../../report/wording/fill.ts';
import { gradeWording } from '../../report/wording/grade.ts';
import type { Context } from '../context.ts';
import { courseFile, loadCourse } from '../grade/graded-course.ts';
import { runAnew } from '../grade/run-anew.ts';
import type { RunOptions } from '../grade/run-class.ts';
import { toldFaults } from '../grade/told-faults.ts';

export interface VerifyOptions extends RunOptions {
  readonly course?: string;
  readonly out: string;
}

/** `kubedrill verify DIR --out OUT`: grades anew and compares; the status is 1 where anything differs. */
export function verify(directory: string, options: VerifyOptions, context: Context): Promise<number> {
  const { language } = context;
  return toldFaults(language, async () => {
    const graded = await loadCourse(courseFile(options.course, directory), context);
    if (graded === undefined) return 2;
    let [students, outcomes, count] = [0, 0, 0];
    await runAnew(graded, { directory, out: options.out }, options, context, async (before, after) => {
      for await (const pair of pairedRecords(before.students, after.students)) {
        students += 1;
        outcomes += pair.before?.outcomes.length ?? 0;
        for (const { student, task, what } of outcomeDifferences(pair)) {
          count += 1;
          const values = { student: escapeControls(student), task, what: gradeWording.differsIn[what][language] };
          await context.print(`${withoutCommands(fill(gradeWording.differs[language], values))}\n`);
        }
      }
    });
    const ending = count === 0 ? gradeWording.verified : gradeWording.unverified;
    await context.print(`${fill(ending[language], { students, outcomes, count })}\n`);
    return count === 0 ? 0 : 1;
  });
}
