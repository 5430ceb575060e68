import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExamEvent } from '../../src/exam/exam-event.ts';
import { readExamLine, writeExamLine } from '../../src/progress/exam-journal.ts';
import { type ExamStore, openExams } from '../../src/progress/exam-store.ts';
import { paperOf } from '../exam/exams.ts';

const events: readonly ExamEvent[] = [
  { type: 'started', at: 1000, paper: paperOf({ tasks: 3 }), folder: '/home/exam' },
  { type: 'opened', at: 2000, task: 1 },
  { type: 'answered', at: 3000, task: 1, text: 'kind: Pod\n# 한글 }\n' },
  { type: 'flagged', at: 4000, task: 1, flagged: true },
  { type: 'ended', at: 5000, by: 'candidate' },
];

let folder: string;
let store: ExamStore;

beforeEach(() => {
  folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-exams-')), 'exams');
  store = openExams(folder);
});

afterEach(() => fs.rmSync(path.dirname(folder), { recursive: true, force: true }));

describe('exams on disk', () => {
  it('are read as they were kept, by another instance too', () => {
    for (const event of events.slice(0, 4)) store.record('a', event);
    const exam = openExams(folder).read('a');
    expect(exam).toMatchObject({ folder: '/home/exam', current: 1, ended: undefined });
    expect(exam?.tasks[1]).toEqual({ seen: true, flagged: true, text: 'kind: Pod\n# 한글 }\n' });
    expect(store.read('b')).toBeUndefined();
  });

  it('survive a writer that is killed at any byte', () => {
    for (const event of events) store.record('a', event);
    const whole = fs.readFileSync(path.join(folder, 'a.jsonl'));
    const begun = whole.indexOf('\n', 1);
    for (let length = begun; length <= whole.length; length += 1) {
      fs.writeFileSync(path.join(folder, 'torn.jsonl'), whole.subarray(0, length));
      expect(store.read('torn')).toBeDefined();
      // What is kept next ends the torn line.
      store.record('torn', { type: 'flagged', at: 6000, task: 0, flagged: true });
      const exam = store.read('torn');
      if (exam?.ended === undefined) expect(exam?.tasks[0]?.flagged).toBe(true);
    }
  });

  it('are listed in their order, and one that does not tell how it began is set aside, whole', () => {
    for (const id of ['2026-01-02-10', '2026-01-02-9']) for (const event of events) store.record(id, event);
    fs.writeFileSync(path.join(folder, 'broken.jsonl'), 'nonsense\n');
    const aside: string[] = [];
    expect(store.list((file) => aside.push(file)).map(({ id }) => id)).toEqual(['2026-01-02-9', '2026-01-02-10']);
    expect(aside.map((file) => fs.readFileSync(file, 'utf8'))).toEqual(['nonsense\n']);
    expect(store.list((file) => aside.push(file))).toHaveLength(2);
    expect(aside).toHaveLength(1);
  });

  it('have names of their own', () => {
    const noon = new Date(2026, 0, 2, 12).getTime();
    expect(store.newId(noon)).toBe('2026-01-02-1');
    store.record('2026-01-02-1', events[0] as ExamEvent);
    expect(store.newId(noon)).toBe('2026-01-02-2');
  });
});

it('takes no line that it did not write', () => {
  for (const event of events) expect(readExamLine(writeExamLine(event))).toEqual(event);
  for (const line of [
    '',
    '1',
    'null',
    '[]',
    '{"v":2,"type":"paused","at":1}',
    '{"v":1,"type":"paused","at":-1}',
    '{"v":1,"type":"x","at":1}',
  ])
    expect(readExamLine(line)).toBeUndefined();
  const started = { v: 1, type: 'started', folder: '/', at: 1 };
  for (const paper of [null, {}, { minutes: 1, passMark: 1, allowPause: true, tasks: [null] }])
    expect(readExamLine(JSON.stringify({ ...started, paper }))).toBeUndefined();
});
