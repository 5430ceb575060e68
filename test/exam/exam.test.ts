import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exam, foldExam, withEvent } from '../../src/exam/exam.ts';
import { clockText, deadlineOf, remaining, warningDue } from '../../src/exam/exam-clock.ts';
import type { ExamEvent } from '../../src/exam/exam-event.ts';
import { scoreExam } from '../../src/exam/score-exam.ts';
import { grade } from '../../src/grading/grade.ts';
import { exercises, rightAnswer, wrongAnswer } from '../tui/exercises.ts';
import { paperOf } from './exams.ts';

const minute = 60_000;

function begun(allowPause = false): Exam {
  const exam = foldExam([{ type: 'started', at: 1000, paper: paperOf({ allowPause, tasks: 3 }), folder: '/exam' }]);
  if (exam === undefined) throw new Error('not started');
  return exam;
}

describe('the clock', () => {
  it('runs on while nobody looks, and stands where the exam ends', () => {
    const exam = begun();
    expect(remaining(exam, 1000)).toBe(120 * minute);
    expect(remaining(exam, 1000 + 30 * minute)).toBe(90 * minute);
    expect(remaining(exam, 1000 + 300 * minute)).toBe(0);
    const ended = withEvent(exam, { type: 'ended', at: 1000 + 50 * minute, by: 'candidate' });
    expect(remaining(ended, 1000 + 90 * minute)).toBe(70 * minute);
  });

  it('gives no time back when it is set back', () => {
    const exam = withEvent(begun(), { type: 'opened', at: 1000 + 60 * minute, task: 1 });
    expect(remaining(exam, 0)).toBe(60 * minute);
  });

  it('stands still in a pause, where pauses are allowed', () => {
    const pause = (exam: Exam) => withEvent(exam, { type: 'paused', at: 1000 + 10 * minute });
    expect(remaining(pause(begun()), 1000 + 60 * minute)).toBe(60 * minute);
    const paused = pause(begun(true));
    expect(remaining(paused, 1000 + 60 * minute)).toBe(110 * minute);
    const resumed = withEvent(paused, { type: 'resumed', at: 1000 + 60 * minute });
    expect(remaining(resumed, 1000 + 70 * minute)).toBe(100 * minute);
    expect(deadlineOf(resumed)).toBe(1000 + 170 * minute);
  });

  it('warns once at each mark', () => {
    expect(warningDue(16 * minute, 15 * minute)).toBe(15);
    expect(warningDue(15 * minute, 14 * minute)).toBeUndefined();
    expect(warningDue(20 * minute, 4 * minute)).toBe(5);
    expect(warningDue(2 * minute, 0)).toBeUndefined();
  });

  it('is written with hours where there are any', () => {
    expect([120 * minute, 61_000, 59_001, 0].map(clockText)).toEqual(['2:00:00', '1:01', '1:00', '0:00']);
  });
});

const at = fc.integer({ min: 0, max: 400 * minute });
const task = fc.nat(4);
const events: fc.Arbitrary<ExamEvent> = fc.oneof(
  fc.record({ type: fc.constant('opened' as const), at, task }),
  fc.record({ type: fc.constant('flagged' as const), at, task, flagged: fc.boolean() }),
  fc.record({ type: fc.constant('answered' as const), at, task, text: fc.constantFrom('', 'a', 'b') }),
  fc.record({ type: fc.constantFrom('paused' as const, 'resumed' as const), at }),
  fc.record({ type: fc.constant('ended' as const), at, by: fc.constantFrom('candidate' as const, 'time' as const) }),
);

describe('an exam', () => {
  it('is sound after whatever happens, and time never grows', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 20 }), fc.boolean(), (happened, allowPause) => {
        let exam = begun(allowPause);
        for (const event of happened) {
          const before = remaining(exam, 0);
          exam = withEvent(exam, event);
          expect(exam.current).toBeLessThan(exam.tasks.length);
          expect(exam.tasks).toHaveLength(3);
          expect(exam.pausedFor).toBeGreaterThanOrEqual(0);
          // At the latest instant that is known.
          expect(remaining(exam, 0)).toBeLessThanOrEqual(before);
        }
      }),
    );
  });

  it('takes nothing after its end', () => {
    const ended = withEvent(begun(), { type: 'ended', at: 2000, by: 'time' });
    fc.assert(
      fc.property(events, (event) => {
        expect(withEvent(ended, event)).toBe(ended);
      }),
    );
  });

  it('has not begun without its first event', () => {
    expect(foldExam([])).toBeUndefined();
    expect(foldExam([{ type: 'opened', at: 1, task: 0 }])).toBeUndefined();
  });
});

describe('the score', () => {
  const paper = {
    ...paperOf({ tasks: 3 }),
    tasks: exercises.map(({ id, digest }, index) => ({ exercise: id, digest, weight: [50, 30, 20][index] ?? 0 })),
  };
  const exam = foldExam([{ type: 'started', at: 0, paper, folder: '/' }]);
  const answered = (texts: readonly (string | undefined)[]) =>
    exercises.map((exercise, index) => {
      const text = texts[index];
      return { exercise, result: text === undefined ? undefined : grade(exercise, [{ name: 'a.yaml', text }]) };
    });
  const scored = (texts: readonly (string | undefined)[]) => {
    if (exam === undefined) throw new Error('not started');
    return scoreExam(exam, answered(texts));
  };

  it('weighs what each task earns', () => {
    const score = scored([rightAnswer, undefined, wrongAnswer]);
    expect(score.percent).toBe(56.6);
    expect(score.passed).toBe(false);
    expect(score.tasks.map(({ percent, earned }) => [percent, earned])).toEqual([
      [50, 3],
      [0, 0],
      [6.6, 1],
    ]);
    expect(score.domains.map(({ weight, percent }) => [weight, percent])).toEqual([
      [50, 50],
      [50, 6.6],
    ]);
  });

  it('passes nobody by rounding, and everybody at the mark', () => {
    const mark = (passMark: number, texts: readonly (string | undefined)[]) => {
      if (exam === undefined) throw new Error('not started');
      return scoreExam({ ...exam, paper: { ...paper, passMark } }, answered(texts)).passed;
    };
    expect(mark(80, [rightAnswer, rightAnswer, undefined])).toBe(true);
    expect(mark(80.01, [rightAnswer, rightAnswer, undefined])).toBe(false);
    expect(mark(56.7, [rightAnswer, undefined, wrongAnswer])).toBe(false);
  });

  it('leaves out a task whose exercise is gone, and tells of one that was changed', () => {
    if (exam === undefined) throw new Error('not started');
    const [first, ...rest] = answered([rightAnswer, rightAnswer, rightAnswer]);
    expect(scoreExam(exam, [undefined, ...rest]).percent).toBe(100);
    const changed = first && { ...first, exercise: { ...first.exercise, digest: 'other' } };
    expect(scoreExam(exam, [changed, ...rest]).tasks.map((one) => one.changed)).toEqual([true, false, false]);
  });
});
