import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliRun, runCli } from '../support/run-cli.ts';

let folder: string;
let home: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-exam-cli-'));
  home = path.join(folder, 'home');
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function exam(args: readonly string[], typed = '', env: Readonly<Record<string, string>> = {}): CliRun {
  return runCli(['exam', ...args], { cwd: folder, input: typed, env: { KUBEDRILL_HOME: home, ...env } });
}

const paper =
  'title: {en: Week 3, ko: 3주 차}\nminutes: 30\npassMark: 50\ntasks:\n- {exercise: headless-service, weight: 3}\n- {exercise: pod-reader}\n';

function writePaper(text: string): void {
  fs.writeFileSync(path.join(folder, 'paper.yaml'), text);
}

describe('an exam by an instructor’s paper', () => {
  it('has its tasks, weights, time and mark, and its title in the report', () => {
    writePaper(paper);
    const { stdout, status } = exam(
      ['--paper', 'paper.yaml', '--report', 'r.json', '--report', 'r.html'],
      'tasks\nend\ny\n',
    );
    expect(status).toBe(1);
    expect(stdout).toContain('2 tasks in 30 minutes; 50% pass');
    expect(stdout).toContain('Exam report: Week 3');
    const json = JSON.parse(fs.readFileSync(path.join(folder, 'r.json'), 'utf8'));
    expect(json).toMatchObject({ title: { en: 'Week 3', ko: '3주 차' }, seed: null, minutes: 30, passMark: 50 });
    expect(json.tasks.map(({ exercise }: { exercise: string }) => exercise)).toEqual([
      'headless-service',
      'pod-reader',
    ]);
    expect(fs.readFileSync(path.join(folder, 'r.html'), 'utf8')).toContain('<h1>Exam report: Week 3</h1>');
  });

  it('goes on with the same paper, and does not give way to another unasked', () => {
    writePaper(paper);
    expect(exam(['--paper', 'paper.yaml'], 'quit\n').status).toBe(0);
    expect(exam(['--paper', 'paper.yaml'], 'quit\n').stderr).toMatch(/^you go on with the exam of /);
    writePaper(paper.replace('weight: 3', 'weight: 4'));
    expect(exam(['--paper', 'paper.yaml'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/an exam is under way .*--new --yes/),
    });
    expect(exam(['--paper', 'paper.yaml', '--new', '--yes'], 'quit\n').status).toBe(0);
    expect(exam(['--list']).stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  it('is not begun with a faulty paper: each fault is told with file and line', () => {
    writePaper('tasks:\n- exercise: headless-servise\n- exercise: pod-reader\n- exercise: pod-reader\n');
    expect(exam(['--paper', 'paper.yaml'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'paper.yaml:2: there is no exercise `headless-servise`\n  write `headless-service`\n' +
        'paper.yaml:4: `pod-reader` is a task already in line 3\n  remove one of the two\n',
    });
    expect(exam(['--paper', 'none.yaml'])).toMatchObject({ status: 2, stderr: expect.stringContaining('none.yaml') });
    expect(exam(['--paper', 'paper.yaml', '--seed', '1'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--seed'),
    });
    expect(fs.existsSync(path.join(home, 'exams'))).toBe(false);
  });

  it('is refused in Korean too', () => {
    writePaper('tasks: 3\n');
    expect(exam(['--paper', 'paper.yaml'], '', { KUBEDRILL_LANG: 'ko' }).stderr).toMatch(
      /^paper\.yaml:1: .*문제 1~100개/,
    );
  });
});
