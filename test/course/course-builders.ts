import type { Course, CourseTask, Policy } from '../../src/course/course.ts';
import type { GradedOutcome, RecordedFinding, RequirementOutcome } from '../../src/course/outcome.ts';
import type { Student } from '../../src/course/student-score.ts';
import type { Exercise, MatchesRequirement, UnchangedRequirement } from '../../src/model/exercise.ts';
import type { Localized } from '../../src/model/localized.ts';

/** Sunday, 1 March 2026, noon UTC. */
export const due = Date.UTC(2026, 2, 1, 12);
export const hour = 3_600_000;

export const usualPolicy: Policy = {
  late: { graceMinutes: 10, percentPerDay: 10, atMostPercent: 50, daysAccepted: 7 },
  creditRejected: false,
  reveal: 'full',
  anonymous: false,
  passMark: 66,
};

export function matches(id: string, says: Localized, points: number, needs: string[] = []): MatchesRequirement {
  const object = { kind: 'Service', name: 'web', namespace: 'default' };
  return { kind: 'matches', id, says, points, hint: undefined, needs, object, matches: {}, exactly: [] };
}

export function unchanged(id: string, says: Localized): UnchangedRequirement {
  const object = { kind: 'Deployment', name: 'web', namespace: 'default' };
  return { kind: 'unchanged', id, says, points: 0, hint: undefined, needs: [], object };
}

export function exercise(id: string, title: Localized, requirements: Exercise['requirements']): Exercise {
  const texts = { story: { en: '', ko: '' }, given: undefined, start: undefined, namespace: 'default' };
  const place = { domain: 'services-and-networking', competency: 'services', minutes: 4 } as const;
  return { id, title, requirements, ...texts, ...place, digest: `digest-of-${id}` };
}

export function task(of: Exercise, weight: number, dueAt: number | undefined = due): CourseTask {
  return { id: of.id, exercise: of, weight, due: dueAt };
}

export function courseOf(tasks: readonly CourseTask[], policy: Partial<Policy> = {}): Course {
  const title = { en: 'Cloud Computing, spring', ko: '클라우드 컴퓨팅 봄 학기' };
  return { id: 'cloud-spring', title, tasks, policy: { ...usualPolicy, ...policy } };
}

export function student(id: string, name: string, fields: Record<string, string> = {}): Student {
  const slug = id.toLowerCase().replace(/[^a-z0-9._-]/g, '_');
  return { id, name, shown: name, slug, fields };
}

/** A graded outcome an hour before the due date; `states` in the order of the exercise's requirements. */
export function graded(
  of: CourseTask,
  states: readonly RequirementOutcome['state'][],
  more: Partial<GradedOutcome> = {},
): GradedOutcome {
  const requirements = of.exercise.requirements.map(
    ({ id, points, kind }, index): RequirementOutcome => ({
      id,
      state: states[index] ?? 'unmet',
      points,
      gate: kind === 'unchanged',
      findings: [],
    }),
  );
  return { ...baseOf(of), outcome: 'graded', requirements, remarks: [], ...more };
}

export function baseOf(of: CourseTask) {
  return {
    student: 's',
    task: of.id,
    exercise: { id: of.exercise.id, digest: of.exercise.digest },
    files: [{ name: `${of.id}.yaml`, sha256: 'ab'.repeat(32), bytes: 120 }],
    submission: 'cd'.repeat(32),
    submittedAt: due - hour,
    markedLate: false,
  };
}

export function finding(message: Localized, more: Partial<RecordedFinding> = {}): RecordedFinding {
  return {
    code: 'value-differs',
    severity: 'error',
    reason: 'FieldValueInvalid',
    field: 'spec.ports[0].port',
    file: 'web.yaml',
    line: 8,
    column: 13,
    endLine: 8,
    endColumn: 15,
    exact: true,
    message,
    help: { en: 'write `8080`', ko: '`8080`(으)로 쓰세요' },
    data: { expected: 8080, actual: 80 },
    excerpt: '    7 |   ports:\n>   8 |     - port: 80\n      |             ^^',
    ...more,
  };
}
