import type { Student } from '../../course/student-score.ts';
import type { CourseRun } from './course-format.ts';
import { shownId } from './shown-id.ts';

/** A submitted file's name among a class: below the student's folder, unless it is the work of one student alone. */
export function submittedFile(name: string, student: Student, { summary, course }: CourseRun): string {
  return summary.students === 1 ? name : `${shownId(student, course.policy)}/${name}`;
}
