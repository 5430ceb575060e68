import type { Course } from '../course/course.ts';
import { scoreStudent } from '../course/score-student.ts';
import type { StudentScore } from '../course/student-score.ts';
import { type Naming, namedStudent } from './class-list.ts';
import { readOutcomes } from './read-outcomes.ts';

export interface ScoredClass {
  readonly course: Course;
  readonly naming: Naming;
}

/** Everybody's score by a course's policy, in order of ids, from a whole file of outcomes. Throws `BatchFault`. */
export async function* scoreClass(file: string, { course, naming }: ScoredClass): AsyncGenerator<StudentScore> {
  const { students } = await readOutcomes(file, true);
  for await (const { student: id, name, fields, outcomes } of students) {
    const byTask = new Map(outcomes.map((outcome) => [outcome.task, outcome]));
    yield scoreStudent(namedStudent({ id, name, fields }, naming), byTask, course);
  }
}
