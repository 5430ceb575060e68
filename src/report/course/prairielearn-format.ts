import { fourDecimals } from '../../course/four-decimals.ts';
import type { StudentScore, TaskScore } from '../../course/student-score.ts';
import { jsonLine } from '../json-line.ts';
import { commandWording } from '../wording/commands.ts';
import { courseWording } from '../wording/course.ts';
import type { CourseFormat, CourseRun } from './course-format.ts';
import { scoreLine, taskTitle } from './feedback-text.ts';
import { isComplete, taskOutput } from './task-output.ts';

/**
 * `prairielearn/<slug>.json`, the results of an external grader, 1 MB at most. `gradable: false` costs a student no
 * attempt: so it is where the grader failed, and where nothing that was submitted can be read.
 */
export const prairielearnFormat: CourseFormat = (run) => ({
  begin: () => [],
  student: (score) => [
    { file: `prairielearn/${score.student.slug}.json`, text: `${jsonLine(resultsOf(score, run))}\n` },
  ],
  end: () => [],
});

function resultsOf(score: StudentScore, run: CourseRun): object {
  const { language } = run;
  if (score.score === undefined) return notGradable(courseWording.faultTold[language], []);
  const submitted = score.tasks.filter(({ state }) => state !== 'missing');
  const unread = submitted.length > 0 && submitted.every(({ state }) => state === 'ungradable');
  if (unread) {
    const texts = submitted.map((task) => `${taskTitle(task, language)}: ${taskOutput(task, score, run)}`);
    return notGradable(commandWording.ungradable[language], texts);
  }
  return {
    gradable: true,
    score: share(score.score, score.max),
    message: scoreLine(score, language),
    tests: score.tasks.map((task) => testOf(task, score, run)),
  };
}

function notGradable(message: string, formatErrors: readonly string[]): object {
  return { gradable: false, message, format_errors: formatErrors.length === 0 ? [message] : formatErrors };
}

function testOf(task: TaskScore, score: StudentScore, run: CourseRun): object {
  return {
    name: taskTitle(task, run.language),
    description: courseWording[task.state][run.language],
    points: task.score,
    max_points: task.max,
    message: scoreLine(task, run.language),
    output: isComplete(task) && !task.late ? '' : taskOutput(task, score, run),
  };
}

/** PrairieLearn takes a fraction of 1. */
function share(score: number, max: number): number {
  return max === 0 ? 0 : Math.min(1, fourDecimals(score / max));
}
