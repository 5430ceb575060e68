import type { GraderFault, LeftOut, RecordedFinding, Refusal, SubmissionOutcome } from '../../../course/outcome.ts';
import { hasPassed, percentOf } from '../../../course/percent.ts';
import type { StudentScore, TaskScore } from '../../../course/student-score.ts';
import type { CourseRun } from '../course-format.ts';
import { shownId } from '../shown-id.ts';
import { taskView } from '../task-view.ts';

/**
 * A student's results for programs: a line of `results.jsonl`, an item of `results.json`. Keys are only ever added.
 * An open score is null, never 0. What the policy does not reveal is not there.
 */
export interface StudentJson {
  readonly id: string;
  readonly name: string;
  readonly score: number | null;
  readonly max: number;
  readonly percent: number | null;
  readonly passed: boolean | null;
  readonly tasks: readonly TaskJson[];
}

export interface TaskJson {
  readonly task: string;
  readonly state: TaskScore['state'];
  readonly score: number | null;
  readonly max: number;
  readonly earned: number;
  readonly points: number;
  readonly late: boolean;
  readonly daysLate: number;
  readonly penaltyPercent: number;
  /** Of what was submitted, for provenance; null for nothing. */
  readonly submission: { readonly sha256: string; readonly files: SubmissionOutcome['files'] } | null;
  readonly exerciseDigest: string | null;
  readonly requirements?: readonly RequirementJson[];
  readonly remarks?: readonly RecordedFinding[];
  readonly leftOut?: LeftOut;
  readonly refused?: Refusal;
  /** Without a crash's message, in which a path of the machine may stand. */
  readonly fault?: Pick<GraderFault, 'kind'>;
}

interface RequirementJson {
  readonly id: string;
  readonly state: string;
  readonly earned: number;
  readonly points: number;
  readonly findings: readonly RecordedFinding[];
}

/** Write it with `jsonLine`: findings' data may hold `bigint`s. */
export function studentToJson(score: StudentScore, { course }: Pick<CourseRun, 'course'>): StudentJson {
  const { student, max } = score;
  return {
    id: shownId(student, course.policy),
    name: student.shown,
    score: score.score ?? null,
    max,
    percent: percentOf(score) ?? null,
    passed: hasPassed(score, course.policy) ?? null,
    tasks: score.tasks.map((task) => taskToJson(task, course)),
  };
}

function taskToJson(task: TaskScore, { policy }: CourseRun['course']): TaskJson {
  const { outcome, state, max, earned, points, late, daysLate, penaltyPercent } = task;
  const { requirements, remarks, leftOut, refused } = taskView(task, policy);
  return {
    task: task.task.id,
    state,
    score: task.score ?? null,
    max,
    earned,
    points,
    late,
    daysLate,
    penaltyPercent,
    submission: outcome === undefined ? null : { sha256: outcome.submission, files: outcome.files },
    exerciseDigest: outcome?.exercise.digest ?? null,
    ...(requirements.length === 0
      ? {}
      : { requirements: requirements.map(({ score, findings }) => ({ ...score, findings })) }),
    ...(remarks.length === 0 ? {} : { remarks }),
    ...(leftOut === 0 ? {} : { leftOut }),
    ...(refused === undefined ? {} : { refused }),
    ...(outcome?.outcome === 'fault' ? { fault: faultToJson(outcome.fault) } : {}),
  };
}

function faultToJson(fault: GraderFault): Pick<GraderFault, 'kind'> {
  return fault.kind === 'time-limit' ? fault : { kind: fault.kind };
}
