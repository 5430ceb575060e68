import { pairedRecords } from '../../batch/paired-records.ts';
import { changeOf, type RequirementChange, type StudentChange } from '../../batch/score-changes.ts';
import type { RequirementScore } from '../../course/student-score.ts';
import { withoutCommands } from '../../report/course/github/workflow-command.ts';
import { escapeControls } from '../../report/escape.ts';
import { commandWording } from '../../report/wording/commands.ts';
import { fill } from '../../report/wording/fill.ts';
import { gradeWording } from '../../report/wording/grade.ts';
import type { Context } from '../context.ts';
import { courseFile, loadCourse } from '../grade/graded-course.ts';
import { runAnew } from '../grade/run-anew.ts';
import { toldFaults } from '../grade/told-faults.ts';
import { type GradeOptions, grade } from './grade.ts';

export interface RegradeOptions extends GradeOptions {
  readonly out: string;
  readonly diff?: boolean;
}

/**
 * `kubedrill regrade DIR --out OUT`: grades everything anew; with `--diff` it tells who would change and why, and writes
 * nothing. Then the status is 1 where anybody does.
 */
export function regrade(directory: string, options: RegradeOptions, context: Context): Promise<number> {
  const { language } = context;
  if (options.diff !== true) return grade(directory, { ...options, resume: false }, context);
  return toldFaults(language, async () => {
    const graded = await loadCourse(courseFile(options.course, directory), context);
    if (graded === undefined) return 2;
    let [students, changed, up, down] = [0, 0, 0, 0];
    await runAnew(graded, { directory, out: options.out }, options, context, async (before, after) => {
      for await (const pair of pairedRecords(before.students, after.students)) {
        students += 1;
        const change = changeOf(pair, before.header.course, graded.course);
        if (change === undefined) continue;
        changed += 1;
        const gain = (change.after.score ?? 0) - (change.before.score ?? 0);
        if (gain > 0) up += 1;
        if (gain < 0) down += 1;
        await context.print(`${withoutCommands(changeLines(change, context).join('\n'))}\n`);
      }
    });
    const ending = changed === 0 ? gradeWording.noChanges : gradeWording.changes;
    await context.print(`${fill(ending[language], { students, changed, up, down })}\n`);
    return changed === 0 ? 0 : 1;
  });
}

function changeLines({ student, before, after, tasks }: StudentChange, { language }: Context): string[] {
  const number = (score: number | undefined) => (score === undefined ? gradeWording.open[language] : String(score));
  const head = {
    student: escapeControls(student),
    before: number(before.score),
    after: number(after.score),
    max: after.max,
  };
  return [
    fill(gradeWording.change[language], head),
    ...tasks.flatMap((task) => [
      fill(gradeWording.taskChange[language], {
        task: task.id,
        before: task.before === undefined ? gradeWording.appeared[language] : number(task.before.score),
        after: task.after === undefined ? gradeWording.vanished[language] : number(task.after.score),
      }),
      ...task.requirements.map((one) => requirementLine(one, language)),
    ]),
  ];
}

function requirementLine({ id, before, after }: RequirementChange, language: Context['language']): string {
  const told = (score: RequirementScore | undefined, absent: keyof typeof gradeWording & ('appeared' | 'vanished')) => {
    if (score === undefined) return gradeWording[absent][language];
    const state = score.state === 'missing' ? gradeWording.open[language] : commandWording[score.state][language];
    return `${state} (${score.earned}/${score.points})`;
  };
  return fill(gradeWording.requirementChange[language], {
    id: escapeControls(id),
    before: told(before, 'appeared'),
    after: told(after, 'vanished'),
  });
}
