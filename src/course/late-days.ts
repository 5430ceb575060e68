import type { LatePolicy } from './course.ts';
import type { OutcomeBase } from './outcome.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

export interface Lateness {
  /** Days begun after the due date and its grace; 0 where no time is known. */
  readonly daysLate: number;
  /** Also true where only the LMS says so, which costs nothing: nobody knows how many days. */
  readonly late: boolean;
  /** Of the task's weight, from 0 to 100. */
  readonly penaltyPercent: number;
}

export const inTime: Lateness = { daysLate: 0, late: false, penaltyPercent: 0 };

/** `due`: milliseconds since 1970; undefined for a task that is never late by the course. */
export function latenessOf(
  { submittedAt, markedLate }: Pick<OutcomeBase, 'submittedAt' | 'markedLate'>,
  due: number | undefined,
  policy: LatePolicy,
): Lateness {
  const daysLate = daysBegun(submittedAt, due, policy.graceMinutes);
  return { daysLate, late: daysLate > 0 || markedLate, penaltyPercent: penaltyOf(daysLate, policy) };
}

function daysBegun(submittedAt: number | undefined, due: number | undefined, graceMinutes: number): number {
  if (submittedAt === undefined || due === undefined) return 0;
  return Math.max(0, Math.ceil((submittedAt - due - graceMinutes * minute) / day));
}

function penaltyOf(daysLate: number, { percentPerDay, atMostPercent, daysAccepted }: LatePolicy): number {
  if (daysLate === 0) return 0;
  if (daysAccepted !== undefined && daysLate > daysAccepted) return 100;
  return Math.min(100, Math.max(0, Math.min(daysLate * percentPerDay, atMostPercent)));
}
