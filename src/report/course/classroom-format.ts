import type { StudentScore, TaskScore } from '../../course/student-score.ts';
import { jsonLine } from '../json-line.ts';
import { base64 } from './base64.ts';
import type { CourseFormat, CourseRun } from './course-format.ts';
import { taskTitle } from './feedback-text.ts';
import { withoutCommands } from './github/workflow-command.ts';
import { isComplete, taskOutput } from './task-output.ts';

/**
 * `classroom/<slug>.txt`, the `result` of a GitHub Classroom test: base64 of a JSON document. A test a task, so that the
 * scores add up to the student's. Its reporter would count an open score as 0; with a `max_score` of 0 it reports none,
 * and the job fails.
 */
export const classroomFormat: CourseFormat = (run) => ({
  begin: () => [],
  student: (score) => [
    { file: `classroom/${score.student.slug}.txt`, text: `${base64(jsonLine(resultOf(score, run)))}\n` },
  ],
  end: () => [],
});

function resultOf(score: StudentScore, run: CourseRun): object {
  const open = score.score === undefined;
  const tests = score.tasks.map((task) => testOf(task, score, run));
  return {
    version: 1,
    status: open ? 'error' : score.tasks.every(isComplete) ? 'pass' : 'fail',
    max_score: open ? 0 : score.max,
    tests,
  };
}

/** The reporter prints names and messages into the log, where the runner looks for commands. */
function testOf(task: TaskScore, score: StudentScore, run: CourseRun): object {
  const open = score.score === undefined;
  const error = task.state === 'fault' || task.state === 'ungradable';
  const status = error ? 'error' : isComplete(task) ? 'pass' : 'fail';
  return {
    name: withoutCommands(taskTitle(task, run.language)),
    status,
    ...(open ? {} : { score: task.score }),
    message: withoutCommands(taskOutput(task, score, run)),
    test_code: '',
    filename: '',
    line_no: 0,
    duration: 0,
  };
}
