import type { Progress } from '../exercise-progress.ts';

/** Days in a row with an attempt, up to today, or to yesterday while today has none yet. */
export function streak(progress: Progress, today: number): number {
  const days = new Set([...progress.values()].flatMap((exercise) => exercise.days));
  const last = days.has(today) ? today : today - 1;
  let length = 0;
  while (days.has(last - length)) length += 1;
  return length;
}
