import type { Course, CourseTask } from '../course/course.ts';
import type { StudentWork, TaskWork } from '../intake/student-work.ts';
import type { GradingPool } from './grading-pool.ts';
import type { OutcomeCache } from './outcome-cache.ts';
import { faultText, keptText, outcomeText, refusedText, submissionOf } from './outcome-text.ts';
import { studentLine } from './student-record.ts';

/** How many answers may be on their way at once, whoever is slow: it bounds the memory that waiting results take. */
const mostAtOnce = 64;

export interface ClassGrader {
  readonly course: Course;
  readonly pool: Pick<GradingPool, 'grade'>;
  readonly cache: Pick<OutcomeCache, 'of'>;
  /** Told of each answer that is done: `kept` was not graded again. */
  readonly onAnswer?: (kept: boolean) => void;
}

export interface StudentLine {
  readonly line: string;
  readonly outcomes: number;
}

/**
 * Grades a class and yields a line of outcomes for each student, in the order in which they come, whatever takes how long.
 * What earlier runs found of the same files is taken from the cache.
 */
export async function* gradeClass(
  students: AsyncIterable<StudentWork>,
  grader: ClassGrader,
): AsyncGenerator<StudentLine> {
  const tasks = new Map(grader.course.tasks.map((task) => [task.id, task]));
  const waiting: { readonly line: Promise<StudentLine>; readonly answers: number }[] = [];
  let answers = 0;
  for await (const student of students) {
    const kept = await grader.cache.of(student.id);
    const line = gradeStudent(student, kept, tasks, grader);
    // A bug is thrown where the line is waited for.
    line.catch(() => {});
    waiting.push({ line, answers: student.works.length });
    answers += student.works.length;
    while (answers >= mostAtOnce) {
      const first = waiting.shift();
      if (first === undefined) break;
      yield await first.line;
      answers -= first.answers;
    }
  }
  for (const { line } of waiting) yield await line;
}

type Kept = Awaited<ReturnType<OutcomeCache['of']>>;

async function gradeStudent(
  student: StudentWork,
  kept: Kept,
  tasks: ReadonlyMap<string, CourseTask>,
  grader: ClassGrader,
): Promise<StudentLine> {
  const graded = student.works.flatMap((work) => {
    const task = tasks.get(work.task);
    return task === undefined ? [] : [gradeTask(student.id, work, task, kept, grader)];
  });
  const outcomes = await Promise.all(graded);
  const { id, name, fields, unmatched } = student;
  return { line: studentLine({ student: id, name, fields, unmatched }, outcomes), outcomes: outcomes.length };
}

async function gradeTask(
  student: string,
  work: TaskWork,
  task: CourseTask,
  kept: Kept,
  { pool, onAnswer }: ClassGrader,
): Promise<string> {
  const base = submissionOf(student, work, task);
  if (work.refused !== undefined) {
    onAnswer?.(false);
    return outcomeText(base, refusedText(work.refused));
  }
  const before = kept(base);
  if (before !== undefined) {
    onAnswer?.(true);
    return outcomeText(base, keptText(before));
  }
  const found = await pool.grade({ exercise: task.exercise.id, files: work.files });
  onAnswer?.(false);
  return outcomeText(base, typeof found === 'string' ? found : faultText(found));
}
