import { describe, expect, it } from 'vitest';
import type { FaultOutcome, RequirementOutcome, UngradableOutcome } from '../../src/course/outcome.ts';
import { scoreTask } from '../../src/course/score-task.ts';
import { baseOf, due, exercise, graded, hour, matches, task, unchanged, usualPolicy } from './course-builders.ts';

const says = { en: 'says', ko: '문장' };
const three = task(exercise('three', says, [matches('a', says, 1), matches('b', says, 1), matches('c', says, 1)]), 10);
const gated = task(exercise('gated', says, [matches('a', says, 2), unchanged('kept', says)]), 10);
const scored = (states: RequirementOutcome['state'][], of = three, policy = usualPolicy) =>
  scoreTask(graded(of, states), of, policy);

describe('points', () => {
  it('gives the share of the points that was earned, in the weight of the task, to 4 decimals', () => {
    expect(scored(['met', 'met', 'unmet'])).toMatchObject({ state: 'graded', earned: 2, points: 3, score: 6.6667 });
    expect(scored(['met', 'met', 'met'])).toMatchObject({ earned: 3, score: 10, max: 10 });
    expect(scored(['unmet', 'blocked', 'unmet'])).toMatchObject({ earned: 0, score: 0 });
  });

  it('credits what only a rejected object meets where the policy says so', () => {
    const states = ['would-be-met', 'met', 'blocked'] as const;
    expect(scored([...states]).earned).toBe(1);
    expect(scored([...states], three, { ...usualPolicy, creditRejected: true }).earned).toBe(2);
  });

  it('gives nothing of an exercise whose gate is lost, even where rejected objects are credited', () => {
    expect(scored(['met', 'met'], gated)).toMatchObject({ earned: 2, score: 10 });
    expect(scored(['met', 'unmet'], gated)).toMatchObject({ earned: 0, points: 2, score: 0 });
    const lenient = { ...usualPolicy, creditRejected: true };
    expect(scored(['met', 'would-be-met'], gated, lenient)).toMatchObject({ earned: 0, score: 0 });
  });

  it('keeps the state of each requirement where a gate is lost', () => {
    expect(scored(['met', 'unmet'], gated).requirements).toEqual([
      { id: 'a', state: 'met', earned: 0, points: 2 },
      { id: 'kept', state: 'unmet', earned: 0, points: 0 },
    ]);
  });
});

describe('what is no grade', () => {
  it('takes nothing submitted for zero, with every requirement missing', () => {
    const score = scoreTask(undefined, three, usualPolicy);
    expect(score).toMatchObject({ state: 'missing', outcome: undefined, score: 0, earned: 0, points: 3, late: false });
    expect(score.requirements.map(({ state }) => state)).toEqual(['missing', 'missing', 'missing']);
  });

  it('gives nothing for what cannot be graded, whatever it lists', () => {
    const { outcome: _, ...rest } = graded(three, ['met']);
    const ungradable: UngradableOutcome = { ...rest, outcome: 'ungradable', refused: undefined };
    expect(scoreTask(ungradable, three, usualPolicy)).toMatchObject({ state: 'ungradable', score: 0, earned: 0 });
    const refused: UngradableOutcome = {
      ...ungradable,
      requirements: [],
      refused: { code: 'too-large', name: 'a.yaml' },
    };
    const states = scoreTask(refused, three, usualPolicy).requirements.map(({ state }) => state);
    expect(states).toEqual(['unmet', 'unmet', 'unmet']);
  });

  it('leaves the score open for a fault of the grader, also for one that came late', () => {
    const fault: FaultOutcome = {
      ...baseOf(three),
      submittedAt: due + 30 * hour,
      outcome: 'fault',
      fault: { kind: 'time-limit', seconds: 10 },
    };
    expect(scoreTask(fault, three, usualPolicy)).toMatchObject({ state: 'fault', score: undefined, daysLate: 2 });
  });

  it('earns nothing for an exercise without points', () => {
    const none = task(exercise('none', says, [unchanged('kept', says)]), 5);
    expect(scored(['met'], none)).toMatchObject({ earned: 0, points: 0, score: 0, max: 5 });
  });
});

describe('lateness', () => {
  const late = (states: RequirementOutcome['state'][], hours: number) =>
    scoreTask(graded(three, states, { submittedAt: due + hours * hour }), three, usualPolicy);

  it('costs a part of the weight, whatever was earned, and leaves the points as they are', () => {
    expect(late(['met', 'met', 'met'], 30)).toMatchObject({ earned: 3, daysLate: 2, late: true, penaltyPercent: 20 });
    expect(late(['met', 'met', 'met'], 30).score).toBe(8);
    expect(late(['met', 'met', 'unmet'], 30).score).toBe(4.6667);
  });

  it('never takes more than there is', () => {
    expect(late(['met', 'unmet', 'unmet'], 6 * 24)).toMatchObject({ penaltyPercent: 50, score: 0, earned: 1 });
    expect(late(['met', 'met', 'met'], 9 * 24)).toMatchObject({ penaltyPercent: 100, score: 0, earned: 3 });
  });
});
