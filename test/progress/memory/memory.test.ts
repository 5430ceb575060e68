import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEntries } from '../../../src/progress/fold-entries.ts';
import { dueExercises } from '../../../src/progress/memory/due-exercises.ts';
import { nextReview } from '../../../src/progress/memory/next-review.ts';
import { nextUp } from '../../../src/progress/memory/next-up.ts';
import { statistics } from '../../../src/progress/memory/statistics.ts';
import { streak } from '../../../src/progress/memory/streak.ts';
import type { Review } from '../../../src/progress/review.ts';
import { attempt, dayOf, stored } from '../support.ts';
import { exercises, progress, weights } from './samples.ts';

const recall = fc.constantFrom('again', 'hard', 'good', 'easy' as const) as fc.Arbitrary<Review['recall']>;
/** Reviews with ascending days. */
const reviews = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 500 }), recall), { minLength: 1, maxLength: 20 })
  .map((rows) => {
    let day = 20_000;
    return rows.map(([later, how]): Review => {
      day += later;
      return { day, recall: how };
    });
  });

describe('nextReview', () => {
  it('is undefined before the first pass', () => {
    expect(nextReview([])).toBeUndefined();
  });

  it('comes the later the better the task was known', () => {
    const dueAfter = (how: Review['recall']) => nextReview([{ day: 100, recall: how }])?.dueDay;
    expect(['again', 'hard', 'good', 'easy'].map((how) => dueAfter(how as Review['recall']))).toEqual([
      101, 102, 103, 108,
    ]);
  });

  it('comes after ever longer times while the task is known', () => {
    let known: readonly Review[] = [{ day: 100, recall: 'good' }];
    const intervals: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const { dueDay = 0, interval = 0 } = nextReview(known) ?? {};
      intervals.push(interval);
      known = [...known, { day: dueDay, recall: 'good' }];
    }
    expect(intervals).toEqual([3, 14, 57, 196, 586]);
  });

  it('is a whole day after the last review, the same each time', () => {
    fc.assert(
      fc.property(reviews, (given) => {
        const next = nextReview(given);
        expect(next).toEqual(nextReview([...given]));
        expect(next).toBe(nextReview(given));
        const { dueDay = 0, interval = 0 } = next ?? {};
        expect(Number.isInteger(dueDay)).toBe(true);
        expect(interval).toBeGreaterThan(0);
        expect(dueDay).toBe((given.at(-1)?.day ?? 0) + interval);
      }),
    );
  });
});

describe('dueExercises', () => {
  it('has what is due, the longest first', () => {
    expect(dueExercises(progress, 101)).toEqual([]);
    expect(dueExercises(progress, 102)).toEqual([{ exercise: 'headless', dueDay: 102 }]);
    expect(dueExercises(progress, 500).map(({ exercise }) => exercise)).toEqual(['headless', 'elsewhere', 'jobs']);
  });
});

describe('nextUp', () => {
  it('is what is due, if it is of this set', () => {
    expect(nextUp(exercises, progress, 103, weights)).toMatchObject({ exercise: { id: 'headless' }, why: 'due' });
    expect(nextUp(exercises.slice(0, 3), progress, 103, weights)).toMatchObject({ why: 'unsolved' });
  });

  it('else is the first unsolved one of the domain that lags most behind its weight', () => {
    // Both other domains are half solved.
    expect(nextUp(exercises, progress, 100, weights)?.exercise.id).toBe('probes');
    expect(nextUp(exercises, new Map(), 100, weights)?.exercise.id).toBe('cron');
    const noProbes = exercises.filter(({ id }) => id !== 'probes');
    const network = { ...weights, 'services-and-networking': 21 };
    expect(nextUp(noProbes, progress, 100, network)).toMatchObject({ exercise: { id: 'policy' }, why: 'unsolved' });
  });

  it('is nothing where all is done', () => {
    const done = foldEntries(stored(...exercises.map(({ id }) => [100, attempt(id, 3)] as const)), dayOf);
    expect(nextUp(exercises, done, 100, weights)).toBeUndefined();
    expect(nextUp([], progress, 500, weights)).toBeUndefined();
  });
});

describe('streak', () => {
  it('goes up to today, or to yesterday while today is young', () => {
    expect([99, 100, 101, 102, 103, 104].map((today) => streak(progress, today))).toEqual([0, 1, 2, 3, 3, 0]);
    expect(streak(new Map(), 100)).toBe(0);
  });

  it('survives the reset of one exercise, and not that of all', () => {
    const rows = [
      [1, attempt('web', 1)],
      [2, attempt('cron', 1)],
    ] as const;
    const one = foldEntries(stored(...rows, [2, { type: 'reset', exercise: 'web' }]), dayOf);
    const all = foldEntries(stored(...rows, [2, { type: 'reset' }]), dayOf);
    expect([streak(one, 2), streak(all, 2)]).toEqual([2, 0]);
  });
});

describe('statistics', () => {
  it('counts by domain and competency, and leaves other exercises out', () => {
    const { domains, ...all } = statistics(exercises, progress, 103);
    expect(all).toEqual({
      exercises: 5,
      solved: 2,
      tried: 3,
      attempts: 3,
      hints: 2,
      due: 1,
      share: expect.closeTo(7 / 15, 10),
    });
    expect(domains.map(({ domain, solved, exercises: count }) => [domain, solved, count])).toEqual([
      ['application-design-and-build', 1, 2],
      ['application-observability-and-maintenance', 0, 1],
      ['services-and-networking', 1, 2],
    ]);
    expect(domains[2]?.competencies).toEqual([
      { competency: 'services', exercises: 1, solved: 1, tried: 1, attempts: 1, hints: 0, due: 1, share: 1 },
      { competency: 'network-policies', exercises: 1, solved: 0, tried: 0, attempts: 0, hints: 0, due: 0, share: 0 },
    ]);
  });

  it('adds up', () => {
    const { domains, solved, due } = statistics(exercises, progress, 500);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(domains.map((domain) => domain.solved))).toBe(solved);
    expect(sum(domains.flatMap(({ competencies }) => competencies.map((one) => one.due)))).toBe(due);
  });
});
