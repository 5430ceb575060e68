import { describe, expect, it } from 'vitest';
import { latenessOf } from '../../src/course/late-days.ts';
import { due, hour, usualPolicy } from './course-builders.ts';

const { late: policy } = usualPolicy;
const minute = 60_000;
const at = (submittedAt: number | undefined, more = {}) =>
  latenessOf({ submittedAt, markedLate: false }, due, { ...policy, ...more });

describe('latenessOf', () => {
  it('counts a day from its first millisecond after the grace', () => {
    const end = due + 10 * minute;
    expect(at(due).daysLate).toBe(0);
    expect(at(end)).toEqual({ daysLate: 0, late: false, penaltyPercent: 0 });
    expect(at(end + 1)).toEqual({ daysLate: 1, late: true, penaltyPercent: 10 });
    expect(at(end + 24 * hour).daysLate).toBe(1);
    expect(at(end + 24 * hour + 1).daysLate).toBe(2);
  });

  it('takes at most what the policy says, and everything after the last day that counts', () => {
    expect(at(due + 6 * 24 * hour).penaltyPercent).toBe(50);
    expect(at(due + 8 * 24 * hour)).toEqual({ daysLate: 8, late: true, penaltyPercent: 100 });
    expect(at(due + 8 * 24 * hour, { daysAccepted: undefined }).penaltyPercent).toBe(50);
    expect(at(due + hour, { daysAccepted: 0 }).penaltyPercent).toBe(100);
  });

  it('knows of no lateness without a time or a due date', () => {
    expect(at(undefined)).toEqual({ daysLate: 0, late: false, penaltyPercent: 0 });
    const never = latenessOf({ submittedAt: due + 99 * hour, markedLate: false }, undefined, policy);
    expect(never).toEqual({ daysLate: 0, late: false, penaltyPercent: 0 });
  });

  it('believes the LMS that it was late, but takes nothing off for days that nobody knows', () => {
    const marked = latenessOf({ submittedAt: undefined, markedLate: true }, due, policy);
    expect(marked).toEqual({ daysLate: 0, late: true, penaltyPercent: 0 });
  });
});
