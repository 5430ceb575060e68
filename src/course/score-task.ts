import type { CourseTask, Policy } from './course.ts';
import { exactSum, fourDecimals } from './four-decimals.ts';
import { inTime, latenessOf } from './late-days.ts';
import type { GradedOutcome, SubmissionOutcome, UngradableOutcome } from './outcome.ts';
import type { RequirementScore, TaskScore } from './student-score.ts';

/** What a task's outcome is worth by a course's policy; `undefined` for nothing submitted. */
export function scoreTask(outcome: SubmissionOutcome | undefined, task: CourseTask, policy: Policy): TaskScore {
  const state = outcome?.outcome ?? 'missing';
  const requirements = requirementScores(outcome, task, policy);
  const earned = exactSum(requirements.map((one) => one.earned));
  const points = exactSum(requirements.map((one) => one.points));
  const lateness = outcome === undefined ? inTime : latenessOf(outcome, task.due, policy.late);
  const max = fourDecimals(task.weight);
  // Lateness costs a part of the task's weight, as in Canvas, whatever was earned; nothing is ever below 0.
  const share = points === 0 ? 0 : (max * (earned * 100 - points * lateness.penaltyPercent)) / (points * 100);
  const score = state === 'fault' ? undefined : fourDecimals(share);
  return { task, state, outcome, earned, points, ...lateness, score, max, requirements };
}

function requirementScores(
  outcome: SubmissionOutcome | undefined,
  { exercise }: CourseTask,
  policy: Policy,
): RequirementScore[] {
  if (outcome === undefined || outcome.outcome === 'fault')
    return exercise.requirements.map(({ id, points }) => ({ id, state: 'missing', earned: 0, points }));
  const looked = new Map(outcome.requirements.map((one) => [one.id, one]));
  const open = outcome.outcome === 'graded' && !losesGate(outcome);
  return exercise.requirements.map(({ id, points }) => {
    const state = looked.get(id)?.state ?? untold(outcome);
    const holds = state === 'met' || (state === 'would-be-met' && policy.creditRejected);
    return { id, state, earned: open && holds ? points : 0, points };
  });
}

/** As in grading, only what is really met opens a gate: an object that is rejected has not been left unchanged. */
function losesGate({ requirements }: GradedOutcome): boolean {
  return requirements.some(({ gate, state }) => gate && state !== 'met');
}

/** Of a requirement that the outcome does not tell of: in a text that was not read nothing is met. */
function untold({ outcome }: GradedOutcome | UngradableOutcome): RequirementScore['state'] {
  return outcome === 'ungradable' ? 'unmet' : 'missing';
}
