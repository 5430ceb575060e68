import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFile, lockFolder } from '../../src/batch/folder-lock.ts';
import { projectRoot, runCli } from '../support/run-cli.ts';
import { tempFolder } from './temp-folder.ts';

/** The number of a process that has ended. */
const gone = spawnSync(process.execPath, ['-e', '']).pid;
const init = 1;

function locked(content: string): string {
  const folder = tempFolder();
  fs.writeFileSync(path.join(folder, lockFile), content);
  return folder;
}

describe('the lock of a folder', () => {
  it('is there until it is released', () => {
    const folder = tempFolder();
    const release = lockFolder(folder);
    expect(fs.readFileSync(path.join(folder, lockFile), 'utf8')).toBe(`${process.pid} ${os.hostname()}\n`);
    release();
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('keeps others out while its process runs', () => {
    const folder = locked(`${init} ${os.hostname()}\n`);
    const file = path.join(folder, lockFile);
    expect(() => lockFolder(folder)).toThrow(
      expect.objectContaining({ problem: { code: 'in-use', file, process: '1', host: os.hostname() } }),
    );
    expect(fs.readFileSync(file, 'utf8')).toBe(`${init} ${os.hostname()}\n`);
  });

  it('is not taken from another machine', () => {
    expect(() => lockFolder(locked(`${gone} elsewhere\n`))).toThrow('in-use');
  });

  it.each([
    ['of a process that is gone', `${gone} ${os.hostname()}\n`],
    ['of the same number, in a container that was started again', `${process.pid} ${os.hostname()}\n`],
    ['torn', '12'],
    ['empty', ''],
  ])('is taken over: %s', (_, content) => {
    const folder = locked(content);
    const release = lockFolder(folder);
    expect(fs.readdirSync(folder)).toEqual([lockFile]);
    release();
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('that somebody else has taken over is left to them', () => {
    const folder = tempFolder();
    const release = lockFolder(folder);
    fs.writeFileSync(path.join(folder, lockFile), 'theirs');
    release();
    expect(fs.readdirSync(folder)).toEqual([lockFile]);
  });
});

describe('two runs into one folder', () => {
  const submissions = path.join(projectRoot, 'solutions');
  const grade = (out: string, ...more: string[]) => runCli(['grade', submissions, '--out', out, '-o', 'csv', ...more]);

  it('are told apart: the second writes nothing', () => {
    const out = locked(`${process.pid} ${os.hostname()}\n`);
    const { status, stderr } = grade(out);
    expect(status).toBe(2);
    expect(stderr).toContain(`another run is writing there: process ${process.pid} on ${os.hostname()};`);
    expect(stderr).toContain(path.join(out, lockFile));
    expect(fs.readdirSync(out)).toEqual([lockFile]);
    expect(grade(out, '--lang', 'ko').stderr).toContain('다른 실행이 같은 폴더에 쓰고 있습니다');
  });

  it('go on where one was killed', () => {
    const out = locked(`${gone} ${os.hostname()}\n`);
    expect(grade(out).status).toBe(0);
    expect(fs.readdirSync(out).sort()).toEqual(['outcomes.jsonl', 'requirements.csv', 'scores.csv']);
  });
});
