import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { Chance } from '../../scripts/class/chance.ts';
import type { ClassFile } from '../../scripts/class/layouts/class-layout.ts';
import { layoutNames } from '../../scripts/class/layouts/layouts.ts';
import { type ClassOptions, makeClass } from '../../scripts/class/make-class.ts';
import { manySubmissions } from '../../scripts/class/many.ts';
import type { Submission } from '../../scripts/class/submission.ts';
import { grade, type Result } from '../../src/index.ts';
import { inTempFolder, projectRoot } from '../support/run-cli.ts';

const small: ClassOptions = { students: 40, tasks: 4, seed: 7 };

function bytesOf(files: Iterable<ClassFile>): string[] {
  return [...files].map(
    ({ path: name, content, modified }) => `${name} ${modified} ${Buffer.from(content).toString('base64')}`,
  );
}

function gradeWork({ task, content }: Submission): Result {
  const text = Buffer.from(content).toString('utf8');
  return grade(task.entry.exercise, [{ name: 'answer.yaml', text }]);
}

describe('a made-up class', () => {
  it('is the same for the same seed, and another for another', () => {
    const one = bytesOf(makeClass(small).files());
    expect(bytesOf(makeClass(small).files())).toEqual(one);
    expect(bytesOf(makeClass({ ...small, seed: 8 }).files())).not.toEqual(one);
  });

  it('keeps its first students as they are when it grows', () => {
    const before = [...makeClass({ ...small, students: 5 }).submissions()];
    const after = [...makeClass(small).submissions()].slice(0, before.length);
    expect(after.map(({ content }) => content)).toEqual(before.map(({ content }) => content));
  });

  it('has no file twice, in any layout', () => {
    for (const layout of layoutNames) {
      const paths = [...makeClass({ ...small, layout }).files()].map((file) => file.path);
      expect(new Set(paths).size, layout).toBe(paths.length);
      expect(paths.filter((name) => !/^(?:submissions\/|[a-z-]+\.(?:csv|yaml)$)/.test(name))).toEqual([]);
    }
  });

  it('refuses more tasks than there are exercises', () => {
    expect(() => makeClass({ ...small, tasks: 1000 })).toThrow(RangeError);
    expect(() => makeClass({ ...small, tasks: 0 })).toThrow(RangeError);
  });
});

describe('a class of 300 students and 12 tasks', () => {
  const { students, tasks, submissions } = makeClass({ students: 300, tasks: 12, seed: 7 });
  const all = [...submissions()];
  const graded = all.map((submission) => ({ submission, result: gradeWork(submission) }));
  const share = (part: readonly unknown[]) => part.length / all.length;

  it('does every task wholly and in part', () => {
    for (const task of tasks) {
      const results = graded.filter(({ submission }) => submission.task === task).map(({ result }) => result);
      const passed = results.filter((result) => result.passed).length / results.length;
      expect(passed, task.id).toBeGreaterThan(0.2);
      expect(passed, task.id).toBeLessThan(0.97);
      expect(
        results.some(({ earned, points }) => earned > 0 && earned < points),
        task.id,
      ).toBe(true);
    }
  });

  it('has right answers that are right, and mistakes that cost', () => {
    const of = (kind: Submission['kind']) => graded.filter(({ submission }) => submission.kind === kind);
    expect(of('right').filter(({ result }) => !result.passed)).toEqual([]);
    expect(of('known-wrong').filter(({ result }) => result.passed)).toEqual([]);
    const harmless = of('slips').filter(({ result }) => result.passed);
    expect(harmless.length / of('slips').length).toBeLessThan(0.1);
  });

  it('makes each mistake about as often as a class does', () => {
    const missing = 1 - all.length / (students.length * tasks.length);
    expect(missing).toBeGreaterThan(0.02);
    expect(missing).toBeLessThan(0.12);
    const late = share(all.filter(({ task, modified }) => modified > task.due));
    expect(late).toBeGreaterThan(0.03);
    expect(late).toBeLessThan(0.15);
    const copied = share(all.filter(({ copiedFrom }) => copiedFrom !== undefined));
    expect(copied).toBeGreaterThan(0.01);
    expect(copied).toBeLessThan(0.06);
    const ungradable = share(graded.filter(({ result }) => result.outcome === 'ungradable'));
    expect(ungradable).toBeGreaterThan(0.005);
    expect(ungradable).toBeLessThan(0.06);
    const several = all.filter(({ mistakes }) => mistakes.length > 1).length;
    expect(several / all.filter(({ kind }) => kind === 'slips').length).toBeGreaterThan(0.15);
  });

  it('copies to the byte', () => {
    const copies = all.filter(({ copiedFrom }) => copiedFrom !== undefined);
    const found = copies.filter(({ task, content, copiedFrom }) =>
      all.some(
        (other) =>
          other.task === task &&
          other.student.index === copiedFrom &&
          Buffer.from(other.content).equals(Buffer.from(content)),
      ),
    );
    // Where the other handed in nothing, or a copy of somebody else's, there is nothing to compare with.
    expect(found.length / copies.length).toBeGreaterThan(0.7);
  });

  it('has the abler students in front', () => {
    const byAbility = students.toSorted((a, b) => a.ability - b.ability);
    const mean = (group: typeof students) => {
      const own = graded.filter(({ submission }) => group.includes(submission.student));
      return own.reduce((sum, { result }) => sum + result.earned / result.points, 0) / own.length;
    };
    expect(mean(byAbility.slice(-100))).toBeGreaterThan(mean(byAbility.slice(0, 100)) + 0.2);
  });
});

describe('the lists of a class', () => {
  const filesOf = (layout: ClassOptions['layout'] & string) =>
    new Map([...makeClass({ ...small, layout }).files()].map(({ path: name, content }) => [name, String(content)]));

  it('are a course with a due date for each task, and a roster', () => {
    const files = filesOf('folders');
    const course = parseYaml(files.get('course.yaml') ?? '');
    expect(course.tasks).toHaveLength(4);
    expect(course.tasks[0]).toEqual({
      exercise: 'headless-service',
      weight: expect.any(Number),
      due: '2026-03-09T23:59:59+09:00',
    });
    expect(course.tasks[2].id).toBe('lab-3');
    const roster: { id: string }[] = parseCsv(files.get('roster.csv') ?? '', { columns: true });
    expect(roster).toHaveLength(40);
    const folders = [...files.keys()].flatMap((name) => /^submissions\/([^/]+)/.exec(name)?.[1] ?? []);
    expect(new Set(roster.map(({ id }) => id))).toEqual(new Set([...folders, ...roster.map(({ id }) => id)]));
  });

  it.each([
    ['moodle', 'moodle-worksheet.csv', 'Identifier', /_(\d+)_assignsubmission_file\//, 'Participant '],
    ['canvas', 'canvas-gradebook.csv', 'ID', /^submissions\/[^_]+_(?:LATE_)?(\d+)_\d+_/, ''],
  ] as const)('are those of %s', (layout, sheet, column, pattern, prefix) => {
    const files = filesOf(layout);
    const rows: Record<string, string>[] = parseCsv(files.get(sheet) ?? '', { columns: true });
    const ids = new Set(rows.map((row) => row[column]));
    const named = [...files.keys()].filter((name) => name.startsWith('submissions/'));
    const found = named.map((name) => pattern.exec(name)?.[1] ?? name);
    expect(found.filter((id) => !ids.has(`${prefix}${id}`))).toEqual([]);
  });
});

describe('very many submissions', () => {
  it('are picked from those of a class, in order and without an end', () => {
    const many = [...manySubmissions(1001, small)];
    expect(many).toHaveLength(1001);
    expect(many.map(({ path: name }) => name)).toEqual(many.map(({ student, task }) => `${student}/${task}.yaml`));
    expect(new Set(many.map(({ path: name }) => name)).size).toBe(1001);
    const ids = many.map(({ student }) => student);
    expect(ids).toEqual(ids.toSorted());
    expect([...manySubmissions(1001, small)]).toEqual(many);
  });
});

describe('npm run generate:class', () => {
  function run(...args: string[]): void {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate-class.ts', ...args], {
      cwd: projectRoot,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }

  it('writes files with their times, and zips that are the same at every place', () => {
    inTempFolder((folder) => {
      const options = ['--students', '6', '--tasks', '3', '--seed', '7'];
      run(path.join(folder, 'plain'), ...options);
      for (const { path: name, content, modified } of makeClass({ students: 6, tasks: 3, seed: 7 }).files()) {
        const file = path.join(folder, 'plain', name);
        expect(fs.readFileSync(file).equals(Buffer.from(content)), name).toBe(true);
        if (modified !== undefined) expect(fs.statSync(file).mtimeMs).toBe(modified);
      }
      const zips = ['a', 'b'].map((name) => {
        run(path.join(folder, name), ...options, '--layout', 'moodle', '--zip');
        return fs.readFileSync(path.join(folder, name, 'submissions.zip'));
      });
      expect(zips[0]?.equals(zips[1] ?? Buffer.alloc(0))).toBe(true);
    });
  });
});

describe('chance', () => {
  it('gives by a seed what it is asked about, and nothing from an empty list', () => {
    const draws = (...about: (string | number)[]) => Array.from({ length: 5 }, () => new Chance(1, ...about).unit());
    expect(draws('a', 1)).toEqual(draws('a', 1));
    expect(draws('a', 1)).not.toEqual(draws('a', 2));
    expect(() => new Chance(1).pick([])).toThrow(RangeError);
    expect(new Chance(1).shuffled([1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4]);
  });
});
