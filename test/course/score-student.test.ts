import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/course/course.ts';
import { exactSum, fourDecimals } from '../../src/course/four-decimals.ts';
import type { SubmissionOutcome } from '../../src/course/outcome.ts';
import { scoreStudent } from '../../src/course/score-student.ts';
import { scoreTask } from '../../src/course/score-task.ts';
import { baseOf, courseOf, due, exercise, graded, matches, student, task, usualPolicy } from './course-builders.ts';

const says = { en: 'says', ko: '문장' };
const somebody = student('s', 'Somebody');

describe('scoreStudent', () => {
  const tasks = ['one', 'two', 'three'].map((id) => task(exercise(id, says, [matches('a', says, 1)]), 0.1));
  const course = courseOf(tasks);
  const met = tasks.map((one): [string, SubmissionOutcome] => [one.id, graded(one, ['met'])]);

  it('sums exactly', () => {
    expect(scoreStudent(somebody, new Map(met), course)).toMatchObject({ score: 0.3, max: 0.3, student: somebody });
  });

  it('has a task of each of the course, in its order, also where nothing was submitted', () => {
    const score = scoreStudent(somebody, new Map(met.slice(1).reverse()), course);
    expect(score.tasks.map(({ task: { id }, state }) => [id, state])).toEqual([
      ['one', 'missing'],
      ['two', 'graded'],
      ['three', 'graded'],
    ]);
    expect(score.score).toBe(0.2);
  });

  it('has no score while the grader failed at one of the tasks', () => {
    const fault = tasks
      .slice(0, 1)
      .map((one): [string, SubmissionOutcome] => [
        one.id,
        { ...baseOf(one), outcome: 'fault', fault: { kind: 'crash', message: 'x' } },
      ]);
    const score = scoreStudent(somebody, new Map([...met, ...fault]), course);
    expect(score).toMatchObject({ score: undefined, max: 0.3 });
    expect(score.tasks[1]?.score).toBe(0.1);
  });
});

const percent = fc.integer({ min: 0, max: 100 });
const policies: fc.Arbitrary<Policy> = fc
  .record({
    graceMinutes: fc.integer({ min: 0, max: 3000 }),
    percentPerDay: percent,
    atMostPercent: percent,
    daysAccepted: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
  })
  .chain((late) => fc.boolean().map((creditRejected) => ({ ...usualPolicy, late, creditRejected })));
const states = fc.array(fc.constantFrom('met', 'unmet', 'blocked', 'would-be-met' as const), {
  minLength: 4,
  maxLength: 4,
});
const points = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 });
const weights = fc.integer({ min: 1, max: 1_000_000 }).map((units) => units / 10_000);
const instants = fc.integer({ min: -1, max: 40 * 24 * 60 }).map((minutes) => due + minutes * 60_000);

const taskOf = (weight: number, all: readonly number[]) =>
  task(
    exercise(
      'any',
      says,
      all.map((each, index) => matches(`r${index}`, says, each)),
    ),
    weight,
  );

describe('of any outcome and policy', () => {
  it('a score lies between 0 and the weight', () => {
    fc.assert(
      fc.property(policies, states, points, weights, instants, (policy, met, each, weight, submittedAt) => {
        const one = taskOf(weight, each);
        const { score, max } = scoreTask(graded(one, met, { submittedAt }), one, policy);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('coming later never gains', () => {
    const late = { daysAccepted: undefined };
    fc.assert(
      fc.property(policies, states, points, instants, instants, (policy, met, each, a, b) => {
        const one = taskOf(10, each);
        const at = (submittedAt: number) => scoreTask(graded(one, met, { submittedAt }), one, policy).score ?? 0;
        expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(Math.min(a, b)));
        const endless = { ...policy, late: { ...policy.late, ...late } };
        const open = scoreTask(graded(one, met, { submittedAt: b }), one, endless).score ?? 0;
        expect(at(b)).toBeLessThanOrEqual(open);
      }),
    );
  });

  it('meeting one more requirement never costs', () => {
    fc.assert(
      fc.property(policies, states, points, fc.nat({ max: 3 }), (policy, met, each, more) => {
        const one = taskOf(10, each);
        const better = met.map((state, index) => (index === more ? ('met' as const) : state));
        const of = (all: typeof met) => scoreTask(graded(one, all), one, policy).score ?? 0;
        expect(of(better)).toBeGreaterThanOrEqual(of(met));
      }),
    );
  });

  it('a weight scales the score, but for the last decimal', () => {
    fc.assert(
      fc.property(
        policies,
        states,
        points,
        weights,
        fc.integer({ min: 2, max: 9 }),
        (policy, met, each, weight, by) => {
          const [one, other] = [taskOf(weight, each), taskOf(weight * by, each)];
          const score = scoreTask(graded(one, met), one, policy).score ?? 0;
          const scaled = scoreTask(graded(other, met), other, policy).score ?? 0;
          expect(Math.abs(scaled - score * by)).toBeLessThanOrEqual(0.0001 * by);
        },
      ),
    );
  });

  it('the tasks add up to the whole in whole ten-thousandths', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(weights, states, points), { minLength: 1, maxLength: 12 }), (all) => {
        const tasks = all.map(([weight, , each], index) => ({ ...taskOf(weight, each), id: `t${index}` }));
        const outcomes = new Map(
          tasks.map((one, index): [string, SubmissionOutcome] => [one.id, graded(one, all[index]?.[1] ?? [])]),
        );
        const score = scoreStudent(somebody, outcomes, courseOf(tasks));
        const units = (value: number) => Math.round(value * 10_000);
        const sum = score.tasks.reduce((total, one) => total + units(one.score ?? 0), 0);
        expect(units(score.score ?? 0)).toBe(sum);
        expect(score.score).toBeLessThanOrEqual(score.max);
      }),
    );
  });
});

describe('fourDecimals', () => {
  it('rounds halves up, also those that a double is just below', () => {
    expect(fourDecimals(1.00005)).toBe(1.0001);
    expect(fourDecimals(2 / 3)).toBe(0.6667);
    expect(fourDecimals(1.00004999)).toBe(1);
  });

  it('adds as on paper', () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactSum(Array.from({ length: 10_000 }, () => 0.0001))).toBe(1);
  });
});
