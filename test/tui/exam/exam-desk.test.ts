import { describe, expect, it } from 'vitest';
import { rightAnswer, wrongAnswer } from '../exercises.ts';
import { FakeExam, minute } from './fake-exam.ts';

describe('an exam that is sat', () => {
  it('makes a file for a task that is opened, and never writes over one', () => {
    const fake = new FakeExam();
    const desk = fake.desk();
    desk.open(1);
    expect(fake.services.files.get('exam/02-headless-service.yaml')).toContain('headless-service');
    fake.save(1, rightAnswer);
    desk.open(1);
    expect(fake.services.files.get('exam/02-headless-service.yaml')).toBe(rightAnswer);
    expect(desk.exam.tasks[1]?.seen).toBe(true);
  });

  it('goes on after a kill -9 where it stopped, its clock gone on', () => {
    const fake = new FakeExam();
    const desk = fake.desk();
    desk.open(1);
    fake.save(1, wrongAnswer);
    desk.look(1);
    desk.flag(2);
    fake.services.clock += 20 * minute;
    const again = fake.desk();
    expect(again.exam).toEqual(desk.exam);
    expect(again.timeLeft).toBe(40 * minute);
    expect(again.exam.tasks.map(({ flagged }) => flagged)).toEqual([false, false, true]);
  });

  it('weighs what was written, an untouched file as nothing', () => {
    const fake = new FakeExam();
    const desk = fake.desk();
    for (const task of [0, 1, 2]) desk.open(task);
    fake.save(0, rightAnswer);
    fake.save(2, wrongAnswer);
    desk.end('candidate');
    const score = desk.score();
    expect(score.tasks.map(({ result, percent }) => [result?.earned, percent])).toEqual([
      [3, 50],
      [undefined, 0],
      [1, 6.6],
    ]);
    expect(score).toMatchObject({ percent: 56.6, passed: false });
  });

  it('counts nothing that comes after its end', () => {
    const fake = new FakeExam();
    const desk = fake.desk();
    desk.open(0);
    fake.save(0, wrongAnswer);
    desk.look(0);
    fake.services.clock += 61 * minute;
    fake.save(0, rightAnswer);
    fake.save(1, rightAnswer);
    const late = fake.desk();
    expect(late.endIfDue()).toBe(true);
    expect(late.exam.ended).toEqual({ at: desk.exam.startedAt + 60 * minute, by: 'time' });
    expect(late.score().tasks.map(({ result }) => result?.earned)).toEqual([1, undefined, undefined]);
    late.flag(1);
    expect(late.exam.tasks[1]?.flagged).toBe(false);
  });

  it('counts what was saved in time though nobody looked', () => {
    const fake = new FakeExam();
    fake.desk().open(0);
    fake.save(0, rightAnswer);
    fake.services.clock += 90 * minute;
    const late = fake.desk();
    late.endIfDue();
    expect(late.score().tasks[0]?.result?.passed).toBe(true);
  });

  it('keeps what it came to among the attempts', () => {
    const fake = new FakeExam();
    const desk = fake.desk();
    fake.save(1, rightAnswer);
    desk.end('candidate');
    desk.keepAttempts(desk.score());
    expect(fake.services.entries.map(({ entry }) => entry)).toMatchObject([
      { type: 'attempt', exercise: 'headless-service', passed: true },
    ]);
  });
});
