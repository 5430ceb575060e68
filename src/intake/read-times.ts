import type { CourseTask } from '../course/course.ts';
import { IntakeFault } from './intake-fault.ts';
import { parseInstant } from './parse-instant.ts';
import { readRows } from './read-rows.ts';

/** Student's id → task's id → when it was submitted, in milliseconds since 1970. */
export type SubmissionTimes = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Reads times of submission from a CSV file with the columns `student,task,submitted`. Throws `IntakeFault`. */
export function readTimes(file: string, tasks: readonly CourseTask[]): SubmissionTimes {
  const ids = new Set(tasks.map(({ id }) => id));
  const times = new Map<string, Map<string, number>>();
  for (const { line, value } of readRows(file, { needed: ['student', 'task', 'submitted'], optional: [] })) {
    const [student, task, submitted] = [value('student'), value('task'), value('submitted')];
    const submittedAt = parseInstant(submitted);
    if (!ids.has(task)) throw new IntakeFault({ code: 'unknown-task', file, line, value: task });
    if (submittedAt === undefined) throw new IntakeFault({ code: 'no-instant', file, line, value: submitted });
    const ofStudent = times.get(student) ?? new Map<string, number>();
    if (ofStudent.has(task)) throw new IntakeFault({ code: 'doubled', file, line, value: `${student}, ${task}` });
    times.set(student, ofStudent.set(task, submittedAt));
  }
  return times;
}
