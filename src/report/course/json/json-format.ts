import { jsonLine } from '../../json-line.ts';
import type { CourseFormat, CourseRun } from '../course-format.ts';
import { studentToJson } from './student-json.ts';

const file = 'results.json';

/** `results.json`: the course, where its results come from, its sums, and each student, a line each. */
export const jsonFormat: CourseFormat = (run) => {
  let first = true;
  return {
    begin: () => [{ file, text: `${jsonLine(headOf(run)).slice(0, -1)},"students":[` }],
    student: (score) => {
      const text = `${first ? '' : ','}\n${jsonLine(studentToJson(score, run))}`;
      first = false;
      return [{ file, text }];
    },
    end: () => [{ file, text: '\n]}\n' }],
  };
};

/** Keys are only ever added. Due dates are milliseconds since 1970; null for a task that is never late. */
function headOf({ course, provenance, summary }: CourseRun): object {
  const { id, title, policy, tasks } = course;
  return {
    format: 'kubedrill-course',
    version: 1,
    course: {
      id,
      title,
      policy,
      tasks: tasks.map((task) => ({
        id: task.id,
        exercise: task.exercise.id,
        exerciseDigest: task.exercise.digest,
        title: task.exercise.title,
        weight: task.weight,
        due: task.due ?? null,
      })),
    },
    provenance,
    // Only sums: what students have in common is the class report's, and tells more than a policy may reveal.
    summary: {
      students: summary.students,
      counts: summary.counts,
      passed: summary.passed,
      scoreSum: summary.scoreSum,
      max: summary.max,
    },
  };
}
