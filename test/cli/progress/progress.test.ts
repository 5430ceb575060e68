import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openProgress } from '../../../src/progress/open-progress.ts';
import type { KeptEntry } from '../../../src/progress/progress-entry.ts';
import { inTempFolder, projectRoot, runCli } from '../../support/run-cli.ts';

const day = 86_400_000;
const passed = (exercise: string): KeptEntry => {
  return { type: 'attempt', exercise, earned: 3, points: 3, passed: true, digest: 'd', answer: 'a' };
};

/** A learner who solved `headless-service` ten days ago and `probes` today. */
function withLearner(use: (learner: ReturnType<typeof learnerIn>) => void): void {
  inTempFolder((home) => use(learnerIn(home)));
}

function learnerIn(home: string) {
  const file = path.join(home, 'progress.jsonl');
  openProgress(file, { now: () => Date.now() - 10 * day }).record(passed('headless-service'));
  openProgress(file).record(passed('probes'));
  const run = (args: readonly string[], input = '', env = {}) =>
    runCli(args, { cwd: home, input, env: { KUBEDRILL_HOME: home, ...env } });
  const solved = () => [...openProgress(file).read().progress].filter(([, one]) => one.solved).map(([id]) => id);
  return { home, file, run, solved };
}

describe('kubedrill progress', () => {
  it('tells what was done and what comes next', () => {
    withLearner(({ run }) => {
      const { status, stdout, stderr } = run(['progress']);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/^solved +2 of \d+\ndays in a row +1\ndue today +1 \(kubedrill list --due\)\n/);
      expect(stdout).toContain('next up        headless-service: Headless Service (due again)\n');
      const json = JSON.parse(run(['progress', '-o', 'json']).stdout);
      expect(json).toMatchObject({ streak: 1, next: { exercise: 'headless-service', why: 'due' }, all: { solved: 2 } });
    });
  });

  it('`list --due` has the same, and its JSON tells the days', () => {
    withLearner(({ run }) => {
      const { stdout } = run(['list', '--due']);
      expect(stdout).toMatch(/headless-service .* due since \d{4}-\d\d-\d\d\n$/);
      expect(stdout).not.toContain('probes');
      const rows: { id: string; progress: { due: string | null } }[] = JSON.parse(run(['list', '-o', 'json']).stdout);
      const dueOf = (id: string) => rows.find((row) => row.id === id)?.progress.due;
      expect(dueOf('headless-service')).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(dueOf('probes')).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(dueOf('named-target-port')).toBeNull();
      expect(JSON.parse(run(['list', '--due', '-o', 'json']).stdout)).toHaveLength(1);
    });
  });
});

describe('kubedrill progress --export and --import', () => {
  it('bring progress to another machine, once', () => {
    withLearner(({ home, run }) => {
      const file = path.join(home, 'mine.json');
      expect(run(['progress', '--export', file])).toEqual({
        status: 0,
        stdout: `entries exported to ${file}: 2\n`,
        stderr: '',
      });
      expect(run(['progress', '--export', '-']).stdout).toBe(fs.readFileSync(file, 'utf8'));
      const other = { KUBEDRILL_HOME: path.join(home, 'other') };
      for (const added of [2, 0])
        expect(run(['progress', '--import', file], '', other).stdout).toBe(
          `entries added to your progress: ${added} (there already: ${2 - added})\n`,
        );
      expect(JSON.parse(run(['progress', '-o', 'json'], '', other).stdout).all.solved).toBe(2);
      const piped = run(['progress', '--import', '-', '--lang', 'ko'], fs.readFileSync(file, 'utf8'), other);
      expect(piped.stdout).toBe('진행 기록에 0개를 추가했습니다(이미 있던 기록 2개)\n');
    });
  });

  it('never write over a file unless told to, and leave no other behind', () => {
    withLearner(({ home, run }) => {
      const file = path.join(home, 'mine.json');
      fs.writeFileSync(file, 'something else');
      const { status, stderr } = run(['progress', '--export', file]);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `error: ${file} exists already; name another file, or add \`--yes\` to replace it\n`,
      });
      expect(fs.readFileSync(file, 'utf8')).toBe('something else');
      expect(run(['progress', '--export', file, '--yes']).status).toBe(0);
      expect(JSON.parse(fs.readFileSync(file, 'utf8')).entries).toHaveLength(2);
      expect(fs.readdirSync(home).sort()).toEqual(['mine.json', 'progress.jsonl']);
    });
  });

  it.each([
    [['--export', 'nowhere/mine.json'], 'cannot write nowhere/mine.json: there is no such file'],
    [['--import', 'nowhere.json'], 'cannot read nowhere.json: there is no such file'],
    [['--import', 'prose.txt'], 'prose.txt holds no progress; name a file that `kubedrill progress --export` wrote'],
    [['--import', 'newer.json'], 'newer.json is from a newer kubedrill; update kubedrill, then import it again'],
    [['--import', 'bad.json'], 'bad.json is damaged: entry 2 cannot be read'],
  ])('%j tells what is wrong in one line, and changes nothing', (options, message) => {
    withLearner(({ home, file, run }) => {
      const before = fs.readFileSync(file, 'utf8');
      const document = { kubedrill: 'progress', version: 1, entries: [JSON.parse(before.split('\n')[1] ?? ''), {}] };
      fs.writeFileSync(path.join(home, 'prose.txt'), 'hello');
      fs.writeFileSync(path.join(home, 'newer.json'), JSON.stringify({ ...document, version: 2 }));
      fs.writeFileSync(path.join(home, 'bad.json'), JSON.stringify(document));
      const { status, stdout, stderr } = run(['progress', ...options]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^error: [^\n]*\n$/);
      expect(stderr).toContain(message);
      expect(fs.readFileSync(file, 'utf8')).toBe(before);
    });
  });
});

it('fails where the progress file can be neither read nor written, and says why', () => {
  withLearner(({ home, run }) => {
    const inFile = { KUBEDRILL_HOME: path.join(home, 'progress.jsonl') };
    fs.mkdirSync(path.join(home, 'odd', 'progress.jsonl'), { recursive: true });
    const inFolder = { KUBEDRILL_HOME: path.join(home, 'odd') };
    for (const options of [
      ['--export', '-'],
      ['--reset', '--yes'],
    ]) {
      const { status, stderr } = run(['progress', ...options], '', inFolder);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^error: your progress cannot be read \(.*: it is a folder\)\n$/);
    }
    expect(run(['progress', '--export', 'mine.json']).status).toBe(0);
    const { status, stderr } = run(['progress', '--import', 'mine.json'], '', inFile);
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('there is no such file') });
  });
});

describe('kubedrill progress --reset', () => {
  it('needs --yes where nobody can be asked', () => {
    withLearner(({ run, solved }) => {
      expect(run(['progress', '--reset'])).toEqual({
        status: 2,
        stdout: '',
        stderr: 'error: `--reset` forgets progress; add `--yes` to say that you mean it\n',
      });
      expect(solved()).toEqual(['headless-service', 'probes']);
    });
  });

  it('forgets one exercise or all, and its copy brings everything back', () => {
    withLearner(({ file, run, solved }) => {
      const before = fs.readFileSync(file, 'utf8');
      const one = run(['progress', '--reset', 'probes', '--yes']);
      expect(one.stdout).toBe(
        `your progress in \`probes\` is forgotten\na copy is in ${file}.before-reset-1\n` +
          `to get it back: kubedrill progress --import ${file}.before-reset-1\n`,
      );
      expect(solved()).toEqual(['headless-service']);
      expect(run(['progress', '--reset', 'probes', '--yes']).stdout).toBe('there is no progress in `probes` yet\n');
      expect(run(['progress', '--reset', '--yes', '--lang', 'ko']).stdout).toContain(`사본: ${file}.before-reset-2\n`);
      expect(solved()).toEqual([]);
      expect(fs.readFileSync(`${file}.before-reset-1`, 'utf8')).toBe(before);
      expect(run(['progress', '--reset', '--yes']).stdout).toBe('there is no progress yet\n');
      expect(run(['progress', '--import', `${file}.before-reset-1`]).status).toBe(0);
      expect(solved().sort()).toEqual(['headless-service', 'probes']);
    });
  });

  it('knows the exercises', () => {
    withLearner(({ run }) => {
      expect(run(['progress', '--reset', 'prober', '--yes'])).toMatchObject({ status: 2 });
      expect(run(['progress', '--reset', 'prober', '--yes']).stderr).toContain('the nearest is `probes`');
      expect(run(['progress', '--reset', 'named-target-port', '--yes']).stdout).toBe(
        'there is no progress in `named-target-port` yet\n',
      );
    });
  });

  it.each([
    ['y\n', []],
    ['ㅛ\n', []],
    ['예\n', []],
    ['n\n', ['headless-service', 'probes']],
    ['\n', ['headless-service', 'probes']],
    ['', ['headless-service', 'probes']],
  ])('asks on a terminal: %j', (answer, left) => {
    withLearner(({ home, run, solved }) => {
      const recorder = pathToFileURL(path.join(projectRoot, 'test', 'support', 'record-modules.ts')).href;
      const modules = path.join(home, 'modules.txt');
      const env = {
        NODE_OPTIONS: `--import=${recorder}`,
        LOADED_MODULES: modules,
        PRETEND_TERMINAL: '1',
        NO_COLOR: '1',
      };
      const { status, stdout, stderr } = run(['progress', '--reset'], answer, env);
      expect(status).toBe(0);
      expect(stderr).toContain('forget your progress in all exercises? (y/n)');
      expect(stdout).toContain(left.length === 0 ? 'your progress is forgotten' : 'nothing was changed');
      expect(solved()).toEqual(left);
    });
  });
});
