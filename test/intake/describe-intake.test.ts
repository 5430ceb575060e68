import { expect, test } from 'vitest';
import { describeIntakeProblem, describeIntakeWarning, describeUnmatched } from '../../src/intake/describe-intake.ts';
import type { IntakeProblem } from '../../src/intake/intake-fault.ts';
import { archiveFaults, type IntakeWarning } from '../../src/intake/intake-warning.ts';
import { languages } from '../../src/model/localized.ts';
import { unmatchedWording } from '../../src/report/wording/intake.ts';

const refused = { code: 'refused', student: 'eve\u001b[2J', name: 'work.zip', refusal: 'bad-archive' } as const;
const warnings: readonly IntakeWarning[] = [
  ...archiveFaults.map((fault) => ({ ...refused, fault })),
  ...(['symlink', 'not-a-file', 'too-large', 'too-many-files', 'bad-archive', 'unreadable'] as const).map(
    (refusal) => ({
      ...refused,
      student: 'alice',
      name: 'probes.yaml',
      refusal,
      fault: undefined,
    }),
  ),
  { code: 'refused-download', name: 'CKAD-probes-7.zip', refusal: 'bad-archive', fault: 'not-a-zip' },
  { code: 'stray', name: 'readme.yaml' },
  { code: 'alike', students: ['Alice', 'alice'] },
  { code: 'same-name', name: '김민지' },
  { code: 'two-readings', name: 'kim_7_12_345_web.yaml', student: '7' },
  { code: 'not-there', name: 'gone.yaml', student: 'bob' },
  { code: 'nothing-found' },
];

const at = { file: 'map.csv', line: 7 };
const problems: readonly IntakeProblem[] = [
  { code: 'no-root', file: 'submissions' },
  { code: 'root-not-a-zip', file: 'class.rar' },
  { code: 'cannot-read', file: 'map.csv' },
  { code: 'not-csv', ...at },
  { code: 'no-column', ...at, column: 'task' },
  { code: 'unknown-column', ...at, column: 'taks' },
  { code: 'no-value', ...at, column: 'student' },
  { code: 'unknown-task', ...at, value: 'prob\u202ees' },
  { code: 'no-instant', ...at, value: 'yesterday' },
  { code: 'leads-out', ...at, value: '../x' },
  { code: 'doubled', ...at, value: 'a.yaml' },
];

test.each(languages)('all that is told, in %s', async (language) => {
  const lines = [
    ...warnings.map((warning) => describeIntakeWarning(warning, language)),
    '',
    ...problems.map((problem) => describeIntakeProblem(problem, language)),
    '',
    ...Object.keys(unmatchedWording).map((why) => describeUnmatched(why as keyof typeof unmatchedWording, language)),
  ];
  for (const raw of ['{', '\u001b', '\u202e']) expect(lines.join()).not.toContain(raw);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/intake.${language}.txt`);
});
