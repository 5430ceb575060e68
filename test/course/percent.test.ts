import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPassed, percentOf } from '../../src/course/percent.ts';
import type { StudentScore } from '../../src/course/student-score.ts';
import { student, usualPolicy } from './course-builders.ts';

const of = (score: number | undefined, max = 20): StudentScore => ({
  student: student('s', 'S'),
  tasks: [],
  score,
  max,
});

describe('hasPassed', () => {
  it('counts the pass mark itself, exactly', () => {
    expect(hasPassed(of(13.2), usualPolicy)).toBe(true);
    expect(hasPassed(of(13.1999), usualPolicy)).toBe(false);
    expect(hasPassed(of(undefined), usualPolicy)).toBeUndefined();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 99 }), (max, passMark) => {
        const mark = (max * passMark) / 100;
        expect(hasPassed(of(mark, max), { ...usualPolicy, passMark })).toBe(true);
        expect(hasPassed(of(mark - 0.0001, max), { ...usualPolicy, passMark })).toBe(false);
      }),
    );
  });
});

describe('percentOf', () => {
  it('never rounds up', () => {
    expect(percentOf(of(13.1999))).toBe(65.99);
    expect(percentOf(of(20))).toBe(100);
    expect(percentOf(of(5.8))).toBe(29);
    expect(percentOf(of(0, 0))).toBe(0);
    expect(percentOf(of(undefined))).toBeUndefined();
  });
});
