import { beforeEach, describe, expect, it } from 'vitest';
import type { ExamDesk } from '../../../src/tui/exam/exam-desk.ts';
import { type AppStore, createStore } from '../../../src/tui/shell/app-store.ts';
import { createExamRunner } from '../../../src/tui/shell/exam-runner.ts';
import { initialState } from '../../../src/tui/state/initial-state.ts';
import type { NamedKey } from '../../../src/tui/state/key.ts';
import { FakeExam } from '../exam/fake-exam.ts';
import { exercises, rightAnswer } from '../exercises.ts';
import { keyOf } from '../state/states.ts';

const file = 'exam/02-headless-service.yaml';
let fake: FakeExam;
let desk: ExamDesk;
let store: AppStore;
let quits: number;
let failure: unknown;

beforeEach(() => {
  fake = new FakeExam();
  desk = fake.desk();
  quits = 0;
  failure = undefined;
  const terminal = {
    suspend: (work: () => Promise<void>) => work(),
    quit: () => {
      quits += 1;
    },
  };
  const size = { columns: 80, rows: 24 };
  const style = { color: false, ascii: false };
  const start = initialState({ language: 'en', style, size, exercises, progress: new Map(), now: fake.services.clock });
  store = createStore({ ...start, exam: desk.exam }, createExamRunner(desk, fake.services, terminal), (error) => {
    failure = error;
  });
});

function press(...keys: readonly (NamedKey | string)[]): void {
  for (const key of keys) store.dispatch({ type: 'key', key: keyOf(key) });
}

describe('an exam in the app', () => {
  it('makes and watches the file of a task that is opened, and sees each save', () => {
    press('down', 'enter');
    expect([...fake.services.watched]).toEqual([file]);
    fake.services.save(file, rightAnswer.replace('clusterIP', 'clusterIp'));
    const { task, exam } = store.getState();
    expect(exam?.tasks[1]?.text).toContain('clusterIp');
    // What the API server says, and nothing of what the task asks for.
    expect(task?.answer?.result.requirements).toEqual([]);
    expect(task?.answer?.result.verdicts[0]?.errors).toHaveLength(1);
    expect(task?.reference).toBeUndefined();
    expect(fake.services.entries).toEqual([]);
    expect(failure).toBeUndefined();
  });

  it('adds what is pasted to what is there', () => {
    press('down', 'enter');
    fake.services.save(file, 'kind: Pod\n');
    store.dispatch({ type: 'pasted', text: 'kind: Service\n' });
    press('a');
    expect(fake.services.files.get(file)).toBe('kind: Pod\n---\nkind: Service\n');
    expect(store.getState().exam?.tasks[1]?.text).toContain('kind: Service');
  });

  it('keeps flags at once', () => {
    press('down', 'f');
    expect(store.getState().exam?.tasks[1]?.flagged).toBe(true);
    expect(fake.exam.tasks[1]?.flagged).toBe(true);
    press('f');
    expect(fake.exam.tasks[1]?.flagged).toBe(false);
  });

  it('is handed in after asking, and left while its clock runs on', () => {
    press('E', 'n', 'q', 'n');
    expect([quits, fake.exam.ended]).toEqual([0, undefined]);
    press('q', 'y');
    expect([quits, fake.exam.ended]).toEqual([1, undefined]);
    press('E', 'y');
    expect([quits, fake.exam.ended?.by]).toEqual([2, 'candidate']);
  });

  it('takes nothing once the time is up, and ends', () => {
    press('down', 'enter');
    fake.wait(61);
    fake.save(1, rightAnswer);
    fake.services.save(file, rightAnswer);
    expect(quits).toBe(1);
    expect(fake.exam.ended?.by).toBe('time');
    expect(fake.exam.tasks[1]?.text).not.toBe(rightAnswer);
  });

  it('tells of a file that cannot be read, and goes on', () => {
    press('down', 'enter');
    fake.services.failing = { read: 'EACCES' };
    press('g');
    expect(store.getState().notice).toEqual({ kind: 'cannot-read', file, reason: 'EACCES' });
    expect(failure).toBeUndefined();
  });
});
