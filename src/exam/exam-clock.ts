import type { Exam } from './exam.ts';

/** When the time is up, if the clock runs on from now; in milliseconds since 1970. */
export function deadlineOf({ paper, startedAt, pausedFor }: Pick<Exam, 'paper' | 'startedAt' | 'pausedFor'>): number {
  return startedAt + paper.minutes * 60_000 + pausedFor;
}

/**
 * Milliseconds that are left at an instant, never less than 0. The clock runs on while the program does not, and a clock
 * that was set back gives no time back; only a pause stops it.
 */
export function remaining(exam: Exam, now: number): number {
  const at = exam.ended?.at ?? exam.pausedAt ?? Math.max(now, exam.lastAt);
  return Math.max(0, deadlineOf(exam) - at);
}

/** Minutes before the end at which the candidate is warned. */
const warnings = [15, 5, 1] as const;

/** The warning that is due once the time left has gone from `before` to `after`, in milliseconds; the last of several. */
export function warningDue(before: number, after: number): number | undefined {
  return warnings.findLast((minutes) => before > minutes * 60_000 && after <= minutes * 60_000 && after > 0);
}

/** `1:05:09`, or `5:09` in the last hour. */
export function clockText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
