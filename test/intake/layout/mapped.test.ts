import { describe, expect, test } from 'vitest';
import { readMap } from '../../../src/intake/read-map.ts';
import { readTimes } from '../../../src/intake/read-times.ts';
import { inShort, take, threeTasks, write } from '../support/class-of.ts';
import { zipOf } from '../support/raw-zip.ts';

function mapOf(text: string) {
  return readMap(`${write({ 'map.csv': text })}/map.csv`, threeTasks);
}

test('a map tells whose files are, and when they came', async () => {
  const root = write({
    'in/1.yaml': 'one',
    'in/2.yaml': 'two',
    'more/': '',
    'more/a.yaml': '',
    'pack.zip': zipOf({ 'x.yaml': '', 'y/z.yaml': '' }),
    'left.yaml': '',
  });
  const map = mapOf(
    [
      '\ufeffstudent,File,task,submitted',
      '"Kim, Minji",in/1.yaml,probes,2026-05-01T12:00:00+09:00',
      '"Kim, Minji",in\\2.yaml,probes,2026-05-02T00:00:00Z',
      'bob,more,headless-service,',
      'carol,pack.zip,headless-service,',
      'dora,pack.zip/y,headless-service,',
      'eve,gone.yaml,probes,',
      '',
    ].join('\r\n'),
  );
  const taken = await take(root, { map });
  expect(inShort(taken)).toEqual({
    'Kim, Minji': { probes: ['1.yaml', '2.yaml'] },
    bob: { 'headless-service': ['a.yaml'] },
    carol: { 'headless-service': ['pack.zip/x.yaml', 'pack.zip/y/z.yaml'] },
    dora: { 'headless-service': ['z.yaml'] },
    eve: { probes: ['!unreadable gone.yaml'] },
  });
  expect(taken.students[0]?.works[0]?.submittedAt).toBe(Date.UTC(2026, 4, 2));
  expect(taken.warnings).toEqual([
    { code: 'not-there', name: 'gone.yaml', student: 'eve' },
    { code: 'refused', student: 'eve', name: 'gone.yaml', refusal: 'unreadable', fault: undefined },
  ]);
});

describe('what is wrong with a map is told with its line', () => {
  test.each([
    ['file,student\n', { code: 'no-column', line: 1, column: 'task' }],
    ['file,student,task,submited\n', { code: 'unknown-column', line: 1, column: 'submited' }],
    ['file,student,task,task\n', { code: 'unknown-column', line: 1, column: 'task' }],
    ['', { code: 'no-column', line: 1, column: 'file' }],
    ['file,student,task\na,,probes\n', { code: 'no-value', line: 2, column: 'student' }],
    ['file,student,task\n"a\nb",x,probes\nc,x,nope\n', { code: 'unknown-task', line: 4, value: 'nope' }],
    ['file,student,task\na,b,probes,d\n', { code: 'not-csv', line: 2 }],
    ['file,student,task\n"a,b,probes\n', { code: 'not-csv' }],
    ['file,student,task\n../a,b,probes\n', { code: 'leads-out', line: 2, value: '../a' }],
    ['file,student,task\n/etc/passwd,b,probes\n', { code: 'leads-out', line: 2, value: '/etc/passwd' }],
    ['file,student,task\nC:\\x,b,probes\n', { code: 'leads-out', line: 2, value: 'C:\\x' }],
    ['file,student,task\na,b,probes\na,b,probes\n', { code: 'doubled', line: 3, value: 'a' }],
    ['file,student,task,submitted\na,b,probes,yesterday\n', { code: 'no-instant', line: 2, value: 'yesterday' }],
    ['file,student,task,submitted\na,b,probes,2026-05-01T12:00\n', { code: 'no-instant', line: 2 }],
  ])('%j', (text, problem) => {
    expect(() => mapOf(text)).toThrow(expect.objectContaining({ problem: expect.objectContaining(problem) }));
  });

  test('a file that is not there', () => {
    expect(() => readMap('/nowhere.csv', threeTasks)).toThrow(
      expect.objectContaining({ problem: { code: 'cannot-read', file: '/nowhere.csv' } }),
    );
  });
});

describe('times of submission', () => {
  test('from a list', async () => {
    const list = write({ 'times.csv': 'student,task,submitted\nada,probes,2026-05-01T12:00:00.5Z\n' });
    const times = readTimes(`${list}/times.csv`, threeTasks);
    const { students } = await take(write({ 'ada/probes.yaml': '', 'ada/headless-service.yaml': '' }), { times });
    const at = students[0]?.works.map(({ task, submittedAt }) => [task, submittedAt]);
    expect(at).toEqual([
      ['headless-service', undefined],
      ['probes', Date.UTC(2026, 4, 1, 12, 0, 0, 500)],
    ]);
  });

  test('of the files, the last that counts', async () => {
    const { default: fs } = await import('node:fs');
    const root = write({ 'ada/probes/a.yaml': '', 'ada/probes/b.yaml': '', 'bob.zip': zipOf({ 'probes.yaml': '' }) });
    fs.utimesSync(`${root}/ada/probes/a.yaml`, 1000, 1000);
    fs.utimesSync(`${root}/ada/probes/b.yaml`, 2000, 2000);
    const { students } = await take(root, { times: 'modified' });
    // A zip's clock knows no zone.
    expect(students.map(({ works }) => works[0]?.submittedAt)).toEqual([2_000_000, Date.UTC(2025, 0, 1, 12, 0, 0)]);
  });

  test('are not known unless asked for', async () => {
    const { students } = await take(write({ 'ada/probes.yaml': '' }));
    expect(students[0]?.works[0]?.submittedAt).toBeUndefined();
  });

  test('of a task that is listed twice', () => {
    const list = write({
      'times.csv': 'student,task,submitted\na,probes,2026-05-01T12:00Z\na,probes,2026-05-02T12:00Z\n',
    });
    expect(() => readTimes(`${list}/times.csv`, threeTasks)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'doubled', line: 3, value: 'a, probes' }) }),
    );
  });
});
