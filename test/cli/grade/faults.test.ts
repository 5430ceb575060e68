import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { tempFolder } from '../../batch/temp-folder.ts';
import { contentsOf, everyFormat, kubedrill } from './class-folder.ts';
import { honestAnswer, hostileCourse } from './hostile-class.ts';

/** A run whose outcomes say that kubedrill failed for Amy, as a run does of which a thread was killed. */
function failedRun(fault: object): string {
  const folder = tempFolder();
  fs.writeFileSync(path.join(folder, 'course.yaml'), hostileCourse);
  for (const id of ['amy', 'bob']) {
    fs.mkdirSync(path.join(folder, 'class', id), { recursive: true });
    fs.writeFileSync(path.join(folder, 'class', id, 'headless-service.yaml'), honestAnswer);
  }
  kubedrill(folder, ['grade', 'class', '--out', 'out', '-o', 'csv']);
  const file = path.join(folder, 'out', 'outcomes.jsonl');
  const lines = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => {
      if (!line.startsWith('{"student":"amy"')) return line;
      const record = JSON.parse(line);
      const [{ outcome: _, requirements: __, remarks: ___, ...base }] = record.outcomes;
      return JSON.stringify({ ...record, outcomes: [{ ...base, outcome: 'fault', fault }] });
    });
  fs.writeFileSync(file, lines.join('\n'));
  return folder;
}

const scores = (folder: string) =>
  Papa.parse<Record<string, string>>(fs.readFileSync(path.join(folder, 'out', 'scores.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

it.each([
  ['took longer than 10 s', { kind: 'time-limit', seconds: 10 }],
  ['kubedrill failed: a\\u001b[31m bug', { kind: 'crash', message: 'a\u001b[31m bug' }],
])('a fault is told, ends with 70, and is no zero anywhere: %s', (why, fault) => {
  const folder = failedRun(fault);
  const { stderr } = kubedrill(folder, ['grade', '--policy', 'course.yaml', '--out', 'out', '-o', everyFormat], 70);
  expect(stderr).toContain('1 submissions could not be graded by kubedrill');
  expect(stderr).toContain(`  amy, headless-service: ${why}\n`);
  expect(scores(folder)).toMatchObject([
    { id: 'amy', total: '', percent: '', passed: '', 'headless-service': '', 'headless-service state': 'fault' },
    { id: 'bob', total: '10', passed: 'yes' },
  ]);
  const files = contentsOf(path.join(folder, 'out'));
  const [amy] = JSON.parse(files.get('results.json') ?? '').students;
  expect([amy.score, amy.passed, amy.tasks[0].score]).toEqual([null, null, null]);
  expect(JSON.parse(files.get('prairielearn/amy.json') ?? '').gradable).toBe(false);
});

it('is graded anew at the next run, and the others are kept', () => {
  const folder = failedRun({ kind: 'time-limit', seconds: 10 });
  const { stderr } = kubedrill(folder, ['grade', 'class', '--out', 'out', '-o', 'csv']);
  expect(stderr).toContain('1 graded now, 1 kept from before');
  expect(scores(folder).map(({ total }) => total)).toEqual(['10', '10']);
});

it('outcomes that somebody has spoilt are told in one line', () => {
  const folder = failedRun({ kind: 'time-limit', seconds: 10 });
  const file = path.join(folder, 'out', 'outcomes.jsonl');
  fs.writeFileSync(file, '{"format":"kubedrill-outcomes","version":1}\n');
  const { stderr } = kubedrill(folder, ['grade', '--policy', 'course.yaml', '--out', 'out'], 2);
  expect(stderr).toMatch(/^error: .*holds no outcomes of `kubedrill grade`[^\n]*\n$/);
});
