import type { Policy } from '../../course/course.ts';
import type { RecordedFinding, Refusal } from '../../course/outcome.ts';
import type { RequirementScore, TaskScore } from '../../course/student-score.ts';
import type { Requirement } from '../../model/exercise.ts';
import { reveals } from './reveal.ts';

/** What may be told of a task: formats show all that is in here, and look at nothing else of the outcome. */
export interface TaskView {
  /** Empty where only the score is told. */
  readonly requirements: readonly RequirementView[];
  readonly remarks: readonly RecordedFinding[];
  /** How many findings are not even kept; 0 where none are told. */
  readonly leftOut: number;
  readonly refused: Refusal | undefined;
  /** A requirement that all points hang on is lost; false where requirements are not told. */
  readonly gateLost: boolean;
}

export interface RequirementView {
  readonly requirement: Requirement;
  readonly score: RequirementScore;
  readonly findings: readonly RecordedFinding[];
}

/** Cuts an outcome down to what the policy reveals: findings without help below `full`, none below `findings`. */
export function taskView(task: TaskScore, { reveal }: Pick<Policy, 'reveal'>): TaskView {
  if (!reveals(reveal, 'requirements'))
    return { requirements: [], remarks: [], leftOut: 0, refused: undefined, gateLost: false };
  const { outcome } = task;
  const told = outcome === undefined || outcome.outcome === 'fault' ? undefined : outcome;
  const recorded = new Map(told?.requirements.map((one) => [one.id, one]));
  const scores = new Map(task.requirements.map((one) => [one.id, one]));
  const shown = (findings: readonly RecordedFinding[] = []) => {
    if (!reveals(reveal, 'findings')) return [];
    return reveals(reveal, 'full') ? findings : findings.map((one) => ({ ...one, help: null }));
  };
  return {
    requirements: task.task.exercise.requirements.flatMap((requirement) => {
      const score = scores.get(requirement.id);
      return score === undefined
        ? []
        : [{ requirement, score, findings: shown(recorded.get(requirement.id)?.findings) }];
    }),
    remarks: shown(told?.remarks),
    leftOut: reveals(reveal, 'findings') ? (told?.leftOut ?? 0) : 0,
    refused: told?.outcome === 'ungradable' && reveals(reveal, 'findings') ? told.refused : undefined,
    gateLost: told?.outcome === 'graded' && told.requirements.some(({ gate, state }) => gate && state !== 'met'),
  };
}
