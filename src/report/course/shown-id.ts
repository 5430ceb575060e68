import type { Policy } from '../../course/course.ts';
import type { Student } from '../../course/student-score.ts';

/** A student's id in files that no LMS reads: an id tells who it is as well as a name does. */
export function shownId({ id, shown }: Student, { anonymous }: Policy): string {
  return anonymous ? shown : id;
}
