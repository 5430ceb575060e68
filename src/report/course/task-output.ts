import type { StudentScore, TaskScore } from '../../course/student-score.ts';
import { cutText } from './cut-text.ts';
import { type FeedbackRun, taskDetails } from './feedback-text.ts';

/** UTF-16 units of feedback a student in files that a service takes only up to a size: 900 kB of UTF-8 at most. */
const room = 300_000;

/** A task's feedback as one text, cut so that all of the student's tasks together have room. */
export function taskOutput(task: TaskScore, { tasks }: StudentScore, run: FeedbackRun): string {
  const most = Math.min(50_000, Math.floor(room / tasks.length));
  return cutText(taskDetails(task, run).join('\n'), most, run.language);
}

/** Whether nothing is missing of what the task asks for, lateness aside. */
export function isComplete({ state, earned, points }: TaskScore): boolean {
  return state === 'graded' && earned === points;
}
