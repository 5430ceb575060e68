import type { Course, Policy } from '../../src/course/course.ts';
import type { GradedOutcome, SubmissionOutcome, UngradableOutcome } from '../../src/course/outcome.ts';
import { scoreStudent } from '../../src/course/score-student.ts';
import type { Student, StudentScore } from '../../src/course/student-score.ts';
import type { CourseSummary } from '../../src/course/summary/course-summary.ts';
import { SummaryBuilder } from '../../src/course/summary/summary-builder.ts';
import {
  baseOf,
  courseOf,
  due,
  exercise,
  finding,
  graded,
  hour,
  matches,
  student,
  task,
  unchanged,
} from './course-builders.ts';

const headless = task(
  exercise('headless', { en: 'Headless Service', ko: '헤드리스 서비스' }, [
    matches('port', { en: 'the Service `web` serves port `8080`', ko: '서비스 `web`이 포트 `8080`을 제공합니다' }, 2),
    matches('headless', { en: 'it is headless', ko: '헤드리스 서비스입니다' }, 1, ['port']),
  ]),
  10,
);
const rollout = task(
  exercise('rollout', { en: 'Rollout, "a,b" & <c>', ko: '롤아웃, "a,b" & <c>' }, [
    matches('surge', { en: '`maxSurge` is `1`', ko: '`maxSurge`가 `1`입니다' }, 3),
    unchanged('kept', { en: 'the Deployment `web` stays as it is', ko: '디플로이먼트 `web`이 그대로입니다' }),
  ]),
  5.5,
);
const probes = task(
  exercise('probes', { en: 'Probes', ko: '프로브' }, [
    matches('live', { en: 'it has a liveness probe', ko: '라이브니스 프로브가 있습니다' }, 1),
  ]),
  4.5,
);

const wrongPort = finding({
  en: 'expected port `8080`, found `80`',
  ko: '포트는 `8080`이어야 하는데 `80`입니다',
});
/** Everything that a file's name, a value and a message could try. */
const hostile = finding(
  {
    en: '::error::</script><img src=x onerror=alert(1)> ]]> ##[error] \u001b[31mred\u0000\u0007 %0A `=1+1`\nsecond line \ud800',
    ko: '::error::</script> ]]> \u001b[31m빨강\u0000 %0A\n둘째 줄 \ud800',
  },
  {
    code: 'rejected-value',
    file: 'a,b:%\n::warning::"<x>\u001b]0;t\u0007.yaml',
    help: null,
    data: { actual: '=cmd|/c calc' },
  },
);
const huge = finding({ en: `too long: ${'x'.repeat(200_000)}`, ko: `너무 깁니다: ${'가'.repeat(200_000)}` });
const unreadable = finding(
  { en: 'this is no YAML: `\ufffd`', ko: 'YAML이 아닙니다: `\ufffd`' },
  {
    code: 'syntax',
    reason: 'ParseError',
    field: '',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    help: null,
    excerpt: '',
  },
);
const warned = finding(
  { en: 'the field is deprecated', ko: '더 이상 쓰지 않는 필드입니다' },
  { code: 'deprecated', severity: 'warning', line: 3, endLine: 3 },
);

/** The outcome with findings for its requirements that are not met, in turn. */
function withFindings(outcome: GradedOutcome, ...findings: readonly ReturnType<typeof finding>[]): GradedOutcome {
  const requirements = outcome.requirements.map((one) => (one.state === 'met' ? one : { ...one, findings }));
  return { ...outcome, requirements };
}

function ungradable(outcome: GradedOutcome, refused: UngradableOutcome['refused']): UngradableOutcome {
  const remarks = refused === undefined ? [unreadable] : [];
  return { ...outcome, outcome: 'ungradable', remarks, refused };
}

const all: readonly [Student, readonly SubmissionOutcome[]][] = [
  // all is right
  [
    student('1001', 'Ada Lovelace', { canvasId: '1001', login: 'ada', section: 'A', email: 'ada@example.org' }),
    [graded(headless, ['met', 'met']), graded(rollout, ['met', 'met']), graded(probes, ['met'])],
  ],
  // a formula for a name; late by two days, and would be met; a gate that is lost
  [
    student('1002', '=cmd()', { canvasId: '1002', login: '@evil', moodleParticipant: '77' }),
    [
      withFindings(graded(headless, ['would-be-met', 'met'], { submittedAt: due + 30 * hour }), wrongPort),
      withFindings(graded(rollout, ['met', 'unmet'], { remarks: [warned] }), wrongPort),
    ],
  ],
  // markup and commands; findings of every ill will; one refused and one that is no YAML
  [
    student('1003', '<script>alert("x")</script>'),
    [
      withFindings(graded(headless, ['unmet', 'blocked']), hostile, huge),
      ungradable(graded(rollout, []), { code: 'too-large', name: '../../<etc>\n::error::x' }),
      ungradable(graded(probes, []), undefined),
    ],
  ],
  // Hangul; the grader fails at one task
  [
    student('2024-0815', '김철수', { login: '철수' }),
    [
      graded(headless, ['met', 'met']),
      { ...baseOf(rollout), outcome: 'fault', fault: { kind: 'time-limit', seconds: 10 } },
      withFindings(graded(probes, ['unmet'], { submittedAt: undefined, markedLate: true }), wrongPort),
    ],
  ],
  // a name that breaks tables; a crash that says something hostile
  [
    student('a,b"c', 'O\'Brien, "Bob"\r\nsecond line'),
    [
      graded(headless, ['met', 'unmet'], { submittedAt: due + 9 * 24 * hour }),
      { ...baseOf(probes), outcome: 'fault', fault: { kind: 'crash', message: 'boom\n::error::]]>\u001b[2J' } },
    ],
  ],
  // escapes in the name; nothing submitted at all
  [student('zed', '\u001b[31mZed\u001b[0m\u202e\u0000\ud800'), []],
];

/** Six students of three tasks: every outcome, hostile names and texts, in order of ids. */
export function sampleClass(policy: Partial<Policy> = {}): {
  readonly course: Course;
  readonly scores: readonly StudentScore[];
  readonly outcomes: readonly SubmissionOutcome[];
  readonly summary: CourseSummary;
} {
  const course = courseOf([headless, rollout, probes], policy);
  const people = all.map(([one, outcomes], index): [Student, readonly SubmissionOutcome[]] => [
    { ...one, shown: course.policy.anonymous ? `pseudonym-${index + 1}` : one.name },
    outcomes.map((outcome) => ({ ...outcome, student: one.id })),
  ]);
  const scores = people.map(([one, outcomes]) =>
    scoreStudent(one, new Map(outcomes.map((outcome) => [outcome.task, outcome])), course),
  );
  return { course, scores, outcomes: people.flatMap(([, outcomes]) => outcomes), summary: summaryOf(scores, course) };
}

function summaryOf(scores: readonly StudentScore[], course: Course): CourseSummary {
  const builder = new SummaryBuilder(course);
  for (const score of scores) builder.add(score);
  return builder.finish();
}
