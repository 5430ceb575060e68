import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openProgress } from '../../src/progress/open-progress.ts';
import type { ProgressEntry } from '../../src/progress/progress-entry.ts';
import { progressFile } from '../../src/progress/progress-file.ts';
import { progressOf } from '../../src/progress/progress-of.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-progress-'));
  file = path.join(folder, 'deep', 'progress.jsonl');
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function attempt(exercise: string, earned: number, points = 3, met?: readonly string[]): ProgressEntry {
  const entry = { type: 'attempt', exercise, earned, points, passed: earned === points, digest: 'd' } as const;
  return { ...entry, answer: 'a', ...(met && { met }) };
}

describe('openProgress', () => {
  it('is empty before anything happened, and makes no file', () => {
    expect(openProgress(file).read()).toEqual({ progress: new Map(), notices: [] });
    expect(fs.existsSync(file)).toBe(false);
  });

  it('keeps attempts, the best, hints, the solution and the file', () => {
    let clock = 1000;
    const options = { now: () => (clock += 1), dayOf: (at: number) => Math.floor(at / 1000) };
    const store = openProgress(file, options);
    store.record({ type: 'file', exercise: 'web', file: '/home/me/kubedrill/web.yaml' });
    store.record(attempt('web', 2));
    store.record(attempt('web', 1));
    store.record({ type: 'hint', exercise: 'web', count: 2 });
    store.record({ type: 'hint', exercise: 'web', count: 1 });
    store.record({ type: 'solution', exercise: 'web' });
    expect(progressOf(openProgress(file, options).read().progress, 'web')).toEqual({
      attempts: 2,
      best: 2,
      points: 3,
      solved: false,
      solvedAt: undefined,
      lastAnswer: 'a',
      lastMet: undefined,
      hintsSeen: 2,
      solutionSeen: true,
      file: '/home/me/kubedrill/web.yaml',
      lastAt: 1006,
      days: [1],
      reviews: [],
      since: { failed: 2, hinted: true, solutionSeen: true },
    });
    store.record(attempt('web', 3, 3, ['named']));
    expect(progressOf(store.read().progress, 'web')).toMatchObject({ solvedAt: 1007, lastMet: ['named'] });
    store.record(attempt('web', 0));
    expect(progressOf(store.read().progress, 'web')).toMatchObject({ attempts: 4, best: 3, solved: true });
    expect(progressOf(store.read().progress, 'other').attempts).toBe(0);
  });

  it('compares attempts by share when the points of an exercise have changed', () => {
    const store = openProgress(file);
    store.record(attempt('web', 2, 2));
    store.record(attempt('web', 3, 10));
    expect(progressOf(store.read().progress, 'web')).toMatchObject({ best: 2, points: 2, solved: true });
  });

  it('loses nothing when two instances write in turn', () => {
    const one = openProgress(file);
    const two = openProgress(file);
    one.read();
    two.read();
    for (let round = 0; round < 20; round += 1) {
      one.record(attempt('one', 1));
      two.record(attempt('two', 1));
    }
    const { progress } = one.read();
    expect(progressOf(progress, 'one').attempts).toBe(20);
    expect(progressOf(progress, 'two').attempts).toBe(20);
  });

  it('survives a write torn at any byte, and goes on after it', () => {
    const whole = openProgress(file);
    whole.record(attempt('kept', 1));
    const before = fs.readFileSync(file);
    whole.record(attempt('tørn 헤드리스', 3));
    const after = fs.readFileSync(file);
    for (let length = before.length; length < after.length; length += 1) {
      fs.writeFileSync(file, after.subarray(0, length));
      const store = openProgress(file);
      expect(store.read().notices).toEqual([]);
      store.record(attempt('next', 3));
      const { progress, notices } = store.read();
      expect(notices).toEqual([]);
      expect([...progress.keys()]).toEqual(['kept', 'next']);
    }
    expect(fs.readdirSync(path.dirname(file))).toEqual(['progress.jsonl']);
  });

  it('sets a corrupt file aside, keeps what can be read, and says so once', () => {
    const store = openProgress(file);
    store.record(attempt('kept', 3));
    fs.appendFileSync(file, '\n\u0000\u0000 not ours\n{"v":9,"later":true}');
    const corrupt = fs.readFileSync(file, 'utf8');
    const { progress, notices } = store.read();
    expect(notices).toEqual([
      { kind: 'set-aside', aside: `${file}.corrupt-1`, kept: 1, lost: 1 },
      { kind: 'newer-version', lines: 1 },
    ]);
    expect(progressOf(progress, 'kept').solved).toBe(true);
    expect(fs.readFileSync(`${file}.corrupt-1`, 'utf8')).toBe(corrupt);
    expect(store.read().notices).toEqual([{ kind: 'newer-version', lines: 1 }]);

    fs.writeFileSync(file, 'rubbish');
    expect(store.read().notices).toEqual([{ kind: 'set-aside', aside: `${file}.corrupt-2`, kept: 0, lost: 1 }]);
    expect(fs.readFileSync(`${file}.corrupt-1`, 'utf8')).toBe(corrupt);
  });

  it('keeps the order of lines when it sets a file aside, so that a reset forgets no more than before', () => {
    const store = openProgress(file);
    store.record(attempt('web', 3));
    store.record({ type: 'reset' });
    store.record(attempt('web', 1));
    fs.appendFileSync(file, '\n{"v":9,"later":true}');
    store.record(attempt('other', 1));
    const before = fs.readFileSync(file, 'utf8');
    fs.appendFileSync(file, '\nrubbish');
    expect(progressOf(store.read().progress, 'web')).toMatchObject({ attempts: 1, best: 1 });
    expect(fs.readFileSync(file, 'utf8')).toBe(before);
  });

  it('counts an entry once that stands twice', () => {
    openProgress(file).record(attempt('web', 1));
    fs.appendFileSync(file, fs.readFileSync(file));
    expect(progressOf(openProgress(file).read().progress, 'web').attempts).toBe(1);
  });
});

describe('progressFile', () => {
  it('follows KUBEDRILL_HOME', () => {
    expect(progressFile({ KUBEDRILL_HOME: '/tmp/k' })).toBe(path.resolve('/tmp/k/progress.jsonl'));
  });

  it('else is an absolute path in the platform’s data folder', () => {
    expect(path.isAbsolute(progressFile({}))).toBe(true);
    expect(progressFile({ KUBEDRILL_HOME: '' })).toContain('kubedrill');
  });
});
