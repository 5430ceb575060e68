import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packagedFolders } from '../../src/catalog/exercise-folder.ts';
import { loadCatalog } from '../../src/catalog/read-catalog.ts';
import { inTempFolder, projectRoot } from '../support/run-cli.ts';
import { exampleFile, exampleFiles, examplesFolder } from './example-files.ts';

const files = exampleFiles();
const { version } = JSON.parse(fs.readFileSync(path.join(projectRoot, 'package.json'), 'utf8'));

/** What the examples call: the command, and its words up to the line's end. */
const calls = [...files].flatMap(([name, text]) =>
  [...text.matchAll(/kubedrill(?:@\S+)? (grade|merge) (\S.*)$/gm)]
    .filter(([, , words = '']) => words.includes('--'))
    .map(([, command = '', words = '']) => ({
      name,
      command,
      words: words.replaceAll(/\$\{\{.*?\}\}|\$\(\(.*?\)\)/g, 'X'),
    })),
);

describe('the examples', () => {
  it('have a page each, whose links lead somewhere', () => {
    const folders = fs.readdirSync(examplesFolder).sort();
    expect(folders).toEqual(['ci-matrix', 'github-classroom', 'gradescope', 'indexed-job']);
    for (const folder of folders) {
      const links = [...exampleFile(`${folder}/README.md`).matchAll(/\]\(([^)#:]+)\)/g)];
      expect(links.length, folder).toBeGreaterThan(0);
      for (const [, target = ''] of links) expect(files.has(`${folder}/${target}`), target).toBe(true);
    }
  });

  it('give commands nothing but the options that they have', () => {
    expect(new Set(calls.map(({ name }) => name.split('/')[0])).size).toBe(4);
    const known: Readonly<Record<string, readonly string[]>> = {
      grade: ['--course', '--shard', '--out', '-o'],
      merge: ['--out', '-o'],
    };
    for (const { name, command, words } of calls)
      for (const [, option = ''] of words.matchAll(/(?:^|\s)(--?[a-z]+)/g))
        expect(known[command], name).toContain(option);
    const formats = calls.flatMap(({ words }) => /-o (\S+)/.exec(words)?.[1]?.split(',') ?? []);
    expect(new Set(formats)).toEqual(new Set(['html', 'csv', 'github', 'classroom', 'gradescope']));
  });

  it('install the version that they belong to', () => {
    const named = [...files].flatMap(([name, text]) =>
      [...text.matchAll(/kubedrill[@:](\d[\w.-]*)/g)].map(([, installed]) => [name, installed]),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(([, installed]) => installed !== version)).toEqual([]);
  });

  it('have courses of tasks that there are', () => {
    const { exercises } = loadCatalog(packagedFolders());
    const ids = new Set(exercises.map(({ exercise }) => exercise.id));
    const courses = [
      ...['ci-matrix', 'github-classroom', 'gradescope'].map((folder) => parse(exampleFile(`${folder}/course.yaml`))),
      parse(parse(exampleFile('indexed-job/course.yaml')).data['course.yaml']),
    ];
    for (const { id, title, tasks, submitted } of courses) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(Object.keys(title)).toEqual(['en', 'ko']);
      expect(submitted).toMatch(/^(?:none|modified|.*\.csv)$/);
      expect(
        tasks.filter(({ exercise, weight }: Record<string, unknown>) => !ids.has(String(exercise)) || !weight),
      ).toEqual([]);
    }
  });
});

describe('the workflows', () => {
  it.each(['ci-matrix/grade-class.yml', 'github-classroom/classroom.yml'])('%s is one', (name) => {
    const { on, permissions, jobs } = parse(exampleFile(name));
    expect(on).toBeDefined();
    expect(permissions.contents).toBe('read');
    for (const { 'runs-on': runner, steps } of Object.values<{ 'runs-on': string; steps: object[] }>(jobs)) {
      expect(runner).toBe('ubuntu-latest');
      for (const step of steps) expect(['uses', 'run'].filter((key) => key in step)).toHaveLength(1);
    }
  });

  it('grade as many shards as there are, and merge after all of them', () => {
    const text = exampleFile('ci-matrix/grade-class.yml');
    const { jobs } = parse(text);
    const shards: number[] = jobs.grade.strategy.matrix.shard;
    expect(shards).toEqual(shards.map((_, index) => index + 1));
    expect(text).toContain(`--shard \${{ matrix.shard }}/${shards.length} `);
    expect(jobs.merge.needs).toBe('grade');
  });

  it.each([...files.keys()].filter((name) => name.endsWith('.yml')))('%s has steps that bash can read', (name) => {
    const { jobs } = parse(exampleFile(name));
    const steps = Object.values<{ steps: { run?: string }[] }>(jobs).flatMap((job) => job.steps);
    const scripts = steps.flatMap(({ run }) => (run === undefined ? [] : [run.replaceAll(/\$\{\{.*?\}\}/g, 'X')]));
    for (const script of scripts)
      expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' }).stderr).toBe('');
  });
});

describe('the autograder for Gradescope', () => {
  /** Runs it with a stand-in for kubedrill. */
  function runAutograder(folder: string, standIn: string) {
    const bin = path.join(folder, 'kubedrill', 'node_modules', '.bin');
    for (const each of [bin, path.join(folder, 'submission')]) fs.mkdirSync(each, { recursive: true });
    fs.writeFileSync(path.join(folder, 'submission', 'probes.yaml'), 'kind: Pod\n');
    fs.writeFileSync(path.join(bin, 'kubedrill'), `#!/bin/sh\n${standIn}\n`, { mode: 0o755 });
    const { status } = spawnSync('bash', [path.join(examplesFolder, 'gradescope', 'run_autograder')], {
      env: { PATH: process.env.PATH ?? '', AUTOGRADER: folder },
      encoding: 'utf8',
    });
    const results = path.join(folder, 'results', 'results.json');
    return { status, results: fs.existsSync(results) ? fs.readFileSync(results, 'utf8') : undefined };
  }

  it.each(['setup.sh', 'run_autograder'])('has a %s that can be run', (name) => {
    const file = path.join(examplesFolder, 'gradescope', name);
    expect(spawnSync('bash', ['-n', file], { encoding: 'utf8' }).stderr).toBe('');
    expect(fs.statSync(file).mode & 0o111).toBe(0o111);
  });

  it('puts the results where Gradescope looks for them', () => {
    inTempFolder((folder) => {
      const standIn =
        'test "$1" = grade && test -f "$2/student/probes.yaml" && shift 6 && test "$1" = --out && mkdir -p "$2/gradescope" && echo "{}" > "$2/gradescope/student.json"';
      expect(runAutograder(folder, standIn)).toEqual({ status: 0, results: '{}\n' });
    });
  });

  it('leaves no results where the grader fails', () => {
    inTempFolder((folder) => expect(runAutograder(folder, 'exit 70')).toEqual({ status: 70, results: undefined }));
  });
});
