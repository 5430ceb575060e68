import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Session } from './session.ts';
import { hasTmux } from './tmux.ts';

let session: Session;

beforeEach(() => {
  session = new Session();
});

afterEach(() => session.close());

/** Types a line once the program asks for one. */
async function answer(line: string): Promise<void> {
  await session.terminal.shows(/(?<!shell)>$/);
  session.terminal.type(line);
}

describe.skipIf(!hasTmux)('kubedrill --plain in a terminal', () => {
  it('opens a task, edits, grades and leaves, without drawing over anything', async () => {
    await session.start({ columns: 80, rows: 120 }, 'en', '--plain');
    await answer('open headless-service');
    await answer('edit');
    await session.terminal.shows('unknown field `clusterIp`');
    await session.terminal.shows('score: 0/3 points');
    expect(session.read('stty-in-editor')).toBe(session.read('stty-before'));
    await answer('hint');
    await answer('edit');
    await session.terminal.shows('score: 3/3 points');
    expect(session.terminal.modes()).toEqual({ alternate: false, cursor: true });
    await answer('quit');
    await session.expectRestored(0);
    expect(session.read('home/progress.jsonl')).toContain('"passed":true');
  });

  it('speaks Korean', async () => {
    await session.start({ columns: 80, rows: 120 }, 'ko', '--plain');
    await answer('open headless-service');
    await answer('edit');
    await session.terminal.shows('알 수 없는 필드');
    await session.terminal.shows(/>$/);
    session.terminal.press('C-d');
    await session.expectRestored(0);
  });

  it('sits an exam that is killed, goes on with it and reports', async () => {
    const tasks = 'tasks:\n- {exercise: pod-reader, weight: 1}\n- {exercise: headless-service, weight: 3}\n';
    fs.writeFileSync(path.join(session.folder, 'paper.yaml'), `minutes: 30\n${tasks}`);
    await session.start({ columns: 80, rows: 120 }, 'en', 'exam --plain --paper paper.yaml');
    await answer('2');
    await answer('flag');
    await session.terminal.shows('task 2 is flagged');
    session.kill('SIGKILL');
    await session.terminal.shows(/status 137/);
    // What is killed cannot put the terminal back.
    session.terminal.type('stty sane; stty -g > stty-before; clear; echo again');
    session.terminal.press('C-j');
    await session.terminal.shows(/^again$/m);

    session.run('exam --plain --report report.json');
    await session.terminal.shows(/2\. Headless Service, 75%, begun, ⚠ flagged/);
    await answer('2');
    await answer('edit');
    await session.terminal.shows('rejected');
    await answer('edit');
    await session.terminal.shows('Service/web accepted');
    await answer('end');
    await session.terminal.shows('Hand in?');
    session.terminal.type('y');
    await session.terminal.shows(/^over$/m);
    expect(JSON.parse(session.read('report.json'))).toMatchObject({ percent: 75, passed: true, endedBy: 'candidate' });
    expect(session.read('stty-after')).toBe(session.read('stty-before'));
  });
});
