import { beforeEach, describe, expect, it } from 'vitest';
import { type AppStore, createStore } from '../../../src/tui/shell/app-store.ts';
import { createEffectRunner } from '../../../src/tui/shell/effect-runner.ts';
import { initialState } from '../../../src/tui/state/initial-state.ts';
import type { NamedKey } from '../../../src/tui/state/key.ts';
import { exercises, rightAnswer, wrongAnswer } from '../exercises.ts';
import { FakeServices } from '../fake-services.ts';
import { keyOf } from '../state/states.ts';

const file = 'kubedrill/headless-service.yaml';
let services: FakeServices;
let store: AppStore;
let quits: number;
let suspended: Promise<void>;
let failure: unknown;

beforeEach(() => {
  services = new FakeServices();
  quits = 0;
  const run = createEffectRunner(services, {
    suspend: (work) => {
      suspended = work();
      return suspended;
    },
    quit: () => {
      quits += 1;
    },
  });
  const style = { color: false, ascii: false };
  const size = { columns: 80, rows: 24 };
  store = createStore(
    initialState({ language: 'en', style, size, exercises, progress: new Map(), now: 0 }),
    run,
    (error) => {
      failure = error;
    },
  );
  failure = undefined;
});

function press(...keys: readonly (NamedKey | string)[]): void {
  for (const key of keys) store.dispatch({ type: 'key', key: keyOf(key) });
}

async function edited(): Promise<void> {
  await suspended;
  await Promise.resolve();
  await Promise.resolve();
}

function openTask(): void {
  press('down', 'enter');
}

const passed = () => store.getState().task?.answer?.result.passed;
const notice = () => store.getState().notice;
const kept = () => services.entries.map(({ entry }) => entry);

describe('saving from the built-in editor', () => {
  it('writes the file, and has it graded', () => {
    openTask();
    press('i', 'ctrl-s');
    expect(services.files.get(file)).toContain('headless-service');
    expect(store.getState().task?.answer).toBeDefined();
    press('x', 'ctrl-s');
    expect(services.files.get(file)).toMatch(/^x#/);
  });

  it('asks where another program has written meanwhile', () => {
    services.files.set(file, wrongAnswer);
    openTask();
    press('i', 'x');
    services.files.set(file, rightAnswer);
    press('ctrl-s');
    expect(services.files.get(file)).toBe(rightAnswer);
    expect(store.getState().overlay).toMatchObject({ about: { kind: 'overwrite' } });
    press('y');
    expect(services.files.get(file)).toBe(`x${wrongAnswer}`);
  });
});

describe('opening a task', () => {
  it('grades what is there already, and watches it', () => {
    services.files.set(file, rightAnswer);
    openTask();
    expect(passed()).toBe(true);
    expect([...services.watched]).toEqual([file]);
    expect(store.getState().task).toMatchObject({ file, watched: true });
    expect(store.getState().progress.get('headless-service')).toMatchObject({ solved: true, attempts: 1 });
  });

  it('makes no file', () => {
    openTask();
    expect(services.files.size).toBe(0);
    expect(passed()).toBeUndefined();
    press('g');
    expect(notice()).toEqual({ kind: 'no-file' });
  });

  it('watches one file at a time, and none after it is closed', () => {
    openTask();
    press('n');
    expect([...services.watched]).toEqual(['kubedrill/ports.yaml']);
    press('escape');
    expect(services.watched.size).toBe(0);
  });

  it('tells where it cannot watch, so that only the key grades', () => {
    services.failing = { watch: true };
    openTask();
    expect(store.getState().task?.watched).toBe(false);
    services.save(file, rightAnswer);
    expect(passed()).toBeUndefined();
    press('g');
    expect(passed()).toBe(true);
  });
});

describe('saving', () => {
  it('grades, and keeps an attempt for each new text', () => {
    openTask();
    services.save(file, wrongAnswer);
    expect(passed()).toBe(false);
    services.save(file, wrongAnswer);
    press('g');
    expect(notice()).toEqual({ kind: 'unchanged' });
    services.save(file, rightAnswer);
    expect(passed()).toBe(true);
    expect(kept().map(({ type }) => type)).toEqual(['attempt', 'attempt']);
    expect(kept()[1]).toMatchObject({ exercise: 'headless-service', earned: 3, points: 3, passed: true });
  });

  it('shows a file that is gone as none', () => {
    services.files.set(file, rightAnswer);
    openTask();
    services.files.delete(file);
    press('g');
    expect(passed()).toBeUndefined();
  });

  it('goes on where the progress cannot be kept, and says so', () => {
    services.failing = { record: 'ENOSPC' };
    openTask();
    services.save(file, rightAnswer);
    expect(passed()).toBe(true);
    expect(notice()).toEqual({ kind: 'progress-not-kept', file: '/home/progress.jsonl', reason: 'ENOSPC' });
  });

  it('tells a file that cannot be read', () => {
    openTask();
    services.failing = { read: 'EACCES' };
    press('g');
    expect(notice()).toEqual({ kind: 'cannot-read', file, reason: 'EACCES' });
  });
});

describe('editing', () => {
  it('makes the file with a comment, opens the editor, and grades what it leaves', async () => {
    let began = '';
    services.editor = (path) => {
      began = services.files.get(path) ?? '';
      services.files.set(path, rightAnswer);
      return { kind: 'closed' };
    };
    openTask();
    press('e');
    await edited();
    expect(began).toMatch(/^# Headless Service \(headless-service\)\n/);
    expect(passed()).toBe(true);
    expect(kept()).toContainEqual({ type: 'file', exercise: 'headless-service', file });
  });

  it('begins with what the exercise gives, and counts that as no attempt', async () => {
    press('end', 'enter', 'e');
    await edited();
    expect(services.files.get('kubedrill/ports.yaml')).toBe(exercises[2]?.start?.text);
    expect(store.getState().task?.answer?.result.passed).toBe(false);
    expect(kept().map(({ type }) => type)).toEqual(['file']);
  });

  it('leaves a file that is there as it is', async () => {
    services.files.set(file, wrongAnswer);
    openTask();
    press('e');
    await edited();
    expect(services.files.get(file)).toBe(wrongAnswer);
  });

  it('tells an editor that is missing or fails', async () => {
    services.editor = () => ({ kind: 'missing', editor: 'nope' });
    openTask();
    press('e');
    await edited();
    expect(notice()).toEqual({ kind: 'editor-missing', editor: 'nope' });
    services.editor = () => ({ kind: 'failed', editor: 'vi', status: 'SIGKILL' });
    press('e');
    await edited();
    expect(notice()).toEqual({ kind: 'editor-failed', editor: 'vi', status: 'SIGKILL' });
  });

  it('opens no editor where the file cannot be made', () => {
    services.failing = { write: 'EROFS' };
    services.editor = () => expect.unreachable();
    openTask();
    press('e');
    expect(notice()).toEqual({ kind: 'cannot-write', file, reason: 'EROFS' });
  });
});

describe('the other keys', () => {
  it('begin the file anew only after `y`', () => {
    services.files.set(file, rightAnswer);
    openTask();
    press('x', 'n');
    expect(services.files.get(file)).toBe(rightAnswer);
    press('x', 'y');
    expect(services.files.get(file)).toMatch(/^# Headless/);
    expect(passed()).toBe(false);
    expect(notice()).toEqual({ kind: 'reset', file });
  });

  it('show the reference answer and keep that it was seen', () => {
    openTask();
    press('s', 'y');
    expect(store.getState().overlay).toMatchObject({ kind: 'solution', text: rightAnswer });
    expect(kept()).toEqual([{ type: 'solution', exercise: 'headless-service' }]);
    press('escape', 's');
    expect(store.getState().overlay?.kind).toBe('solution');
  });

  it('keep the hints seen', () => {
    openTask();
    press('h', 'h', 'h');
    expect(kept()).toEqual([
      { type: 'hint', exercise: 'headless-service', count: 1 },
      { type: 'hint', exercise: 'headless-service', count: 2 },
    ]);
  });

  it('show the lesson, or that there is none', () => {
    press('enter', 'l', 's', 'y');
    expect(notice()).toEqual({ kind: 'no-solution' });
    press('l');
    expect(notice()).toEqual({ kind: 'no-lesson' });
    press('n', 'l');
    expect(store.getState().overlay?.kind).toBe('lesson');
  });

  it('show in the list what another instance has kept, and what is wrong with the file', () => {
    openTask();
    services.entries.push({ id: 'other', at: 1, entry: { type: 'solution', exercise: 'ports' } });
    services.notices = [{ kind: 'set-aside', aside: '/home/x', kept: 1, lost: 2 }];
    press('escape');
    expect(store.getState().progress.get('ports')?.solutionSeen).toBe(true);
    expect(notice()).toEqual({ kind: 'progress-set-aside', aside: '/home/x', kept: 1, lost: 2 });
  });

  it('hand a bug to whoever restores the terminal', async () => {
    services.files.set(file, rightAnswer);
    services.grade = () => {
      throw new Error('a bug');
    };
    openTask();
    expect(failure).toEqual(new Error('a bug'));
    failure = undefined;
    services.editor = () => {
      throw new Error('another');
    };
    press('e');
    await expect(suspended).rejects.toThrow('another');
    await edited().catch(() => undefined);
    expect(failure).toEqual(new Error('another'));
  });

  it('quit, watching no longer', () => {
    openTask();
    press('q');
    expect(quits).toBe(1);
    expect(services.watched.size).toBe(0);
  });
});
