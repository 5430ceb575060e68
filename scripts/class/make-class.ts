import { type ClassTask, drawTasks } from './class-task.ts';
import { courseFile } from './course-file.ts';
import { answerFiles } from './layouts/answer-files.ts';
import type { ClassFile } from './layouts/class-layout.ts';
import { csv } from './layouts/csv.ts';
import { classLayouts, type LayoutName } from './layouts/layouts.ts';
import { type ClassStudent, studentAt } from './people/student.ts';
import { type Submission, submissionOf } from './submission.ts';

export interface ClassOptions {
  readonly students: number;
  readonly tasks: number;
  readonly seed: number;
  /** Default: `folders`. */
  readonly layout?: LayoutName;
}

/** A made-up class. The same options give the same bytes; nothing is written, and the work is made as it is asked for. */
export interface MadeClass {
  readonly students: readonly ClassStudent[];
  readonly tasks: readonly ClassTask[];
  /** Student by student, in the order of tasks; what is missing is left out. */
  readonly submissions: () => Generator<Submission>;
  /** course.yaml, roster.csv, the LMS's own lists, and everything under submissions/. */
  readonly files: () => Generator<ClassFile>;
}

/** Throws a RangeError where there are not so many exercises. */
export function makeClass({ students: count, tasks: taskCount, seed, layout = 'folders' }: ClassOptions): MadeClass {
  const tasks = drawTasks(seed, taskCount);
  const students = Array.from({ length: count }, (_, index) => studentAt(seed, index));
  const { [layout]: form } = classLayouts;

  function* submissions(): Generator<Submission> {
    for (const student of students)
      for (const task of tasks) {
        const submission = submissionOf(seed, student, task);
        if (submission !== undefined) yield submission;
      }
  }

  function* files(): Generator<ClassFile> {
    yield { path: 'course.yaml', content: courseFile(tasks) };
    yield {
      path: 'roster.csv',
      content: csv([['id', 'name', 'email'], ...students.map((each) => [form.idOf(each), each.name, each.email])]),
    };
    yield* form.sheets(students, tasks);
    for (const submission of submissions())
      for (const file of answerFiles(seed, submission, form)) yield { ...file, path: `submissions/${file.path}` };
  }

  return { students, tasks, submissions, files };
}
