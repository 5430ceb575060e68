import type { Course } from './course.ts';
import { exactSum } from './four-decimals.ts';
import type { SubmissionOutcome } from './outcome.ts';
import { scoreTask } from './score-task.ts';
import type { Student, StudentScore } from './student-score.ts';

/** A student's score by a course's policy. `outcomes`: by task id; a task without one was not submitted. */
export function scoreStudent(
  student: Student,
  outcomes: ReadonlyMap<string, SubmissionOutcome>,
  { tasks, policy }: Course,
): StudentScore {
  const scored = tasks.map((task) => scoreTask(outcomes.get(task.id), task, policy));
  const known = scored.flatMap(({ score }) => score ?? []);
  return {
    student,
    tasks: scored,
    score: known.length < scored.length ? undefined : exactSum(known),
    max: exactSum(scored.map(({ max }) => max)),
  };
}
