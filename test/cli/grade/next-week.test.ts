import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeClass } from '../../../scripts/class/make-class.ts';
import { foldersUnder } from '../../../src/catalog/exercise-folder.ts';
import { loadCatalog } from '../../../src/catalog/read-catalog.ts';
import { grade } from '../../../src/index.ts';
import { decodeUtf8 } from '../../../src/yaml/decode-utf8.ts';
import { projectRoot } from '../../support/run-cli.ts';
import { contentsOf, differences, kubedrill, writeClass } from './class-folder.ts';

const size = { students: 40, tasks: 3, seed: 7 };
let folder: string;

const file = (...parts: string[]) => path.join(folder, ...parts);
const rows = (out: string) =>
  Papa.parse<Record<string, string>>(fs.readFileSync(file(out, 'scores.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
const edit = (name: string, change: (text: string) => string) =>
  fs.writeFileSync(name, change(fs.readFileSync(name, 'utf8')));

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-week-'));
  await writeClass(folder, size);
  fs.cpSync(path.join(projectRoot, 'exercises'), file('set', 'exercises'), { recursive: true });
  edit(file('class', 'course.yaml'), (text) => `set: ../set\n${text}`);
  kubedrill(folder, ['grade', 'class/submissions', '--out', 'out', '-o', 'csv']);
}, 60_000);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('the week after', () => {
  it('weighs anew without any submission', () => {
    const before = rows('out');
    const outcomes = fs.readFileSync(file('out', 'outcomes.jsonl'), 'utf8');
    fs.cpSync(file('out'), file('weighed'), { recursive: true });
    fs.cpSync(file('class', 'course.yaml'), file('class', 'heavier.yaml'));
    edit(file('class', 'heavier.yaml'), (text) => text.replace(/(headless-service\n\s+weight: )5/, '$120'));
    fs.renameSync(file('class', 'submissions'), file('away'));
    kubedrill(folder, ['grade', '--policy', 'class/heavier.yaml', '--out', 'weighed', '-o', 'csv']);
    fs.renameSync(file('away'), file('class', 'submissions'));
    const after = rows('weighed');
    expect(after).toHaveLength(size.students);
    after.forEach((row, index) => {
      const was = before[index];
      expect(Number(row['headless-service'])).toBeCloseTo(4 * Number(was?.['headless-service']), 3);
      expect(Number(row.total) - Number(was?.total)).toBeCloseTo(3 * Number(was?.['headless-service']), 3);
    });
    expect(fs.readFileSync(file('weighed', 'outcomes.jsonl'), 'utf8')).toBe(outcomes);
  });

  it('grades what is late and what has changed, and nothing else', () => {
    fs.cpSync(file('out'), file('later'), { recursive: true });
    fs.cpSync(file('class'), file('class-later'), { recursive: true, preserveTimestamps: true });
    const missing = rows('out').filter((row) => row['headless-service state'] === 'missing');
    const [absent] = missing;
    const solution = path.join(projectRoot, 'solutions/services-and-networking/headless-service/reference.yaml');
    const late = file('class-later', 'submissions', absent?.id ?? '', 'headless-service.yaml');
    fs.cpSync(solution, late);
    const due = Date.parse(
      /headless-service\n(?:.*\n){0,2}\s+due: (\S+)/.exec(fs.readFileSync(file('class', 'course.yaml'), 'utf8'))?.[1] ??
        '',
    );
    fs.utimesSync(late, due / 1000 + 3 * 86_400, due / 1000 + 3 * 86_400);
    const { stderr } = kubedrill(folder, ['grade', 'class-later/submissions', '--out', 'later', '-o', 'csv']);
    expect(stderr).toMatch(/; 1 graded now, \d\d+ kept from before/);
    const row = rows('later').find(({ id }) => id === absent?.id);
    // Three days at 10% a day of 5 points.
    expect(row).toMatchObject({ 'headless-service': '3.5', 'headless-service days late': '3' });
    const others = (out: string) => rows(out).filter(({ id }) => id !== absent?.id);
    expect(others('later')).toEqual(others('out'));
  });

  it('tells exactly who changes with an exercise, and writes nothing', () => {
    const before = contentsOf(file('out'));
    const exercise = file('set', 'exercises', 'services-and-networking', 'headless-service', 'exercise.yaml');
    const old = fs.readFileSync(exercise, 'utf8');
    const points = gradedBy('set');
    edit(exercise, (text) =>
      text.replace('{ports: [{port: 8080}]}', '{ports: [{port: 8081}]}').replace(/port: 8080/g, 'port: 8081'),
    );
    expect(fs.readFileSync(exercise, 'utf8')).not.toBe(old);
    const changed = gradedBy('set');
    const expected = [...points]
      .filter(([id, earned]) => changed.get(id) !== earned)
      .map(([id]) => id)
      .sort();
    expect(expected.length).toBeGreaterThan(10);
    expect(expected.length).toBeLessThan(size.students);

    const { stdout } = kubedrill(folder, ['regrade', 'class/submissions', '--out', 'out', '--diff'], 1);
    const named = stdout.split('\n').flatMap((line) => /^(\S+): \S+ → /.exec(line)?.[1] ?? []);
    expect(named).toEqual(expected);
    expect(stdout).toContain('port: met (1/1) → unmet (0/1)');
    expect(stdout).toContain(
      `${expected.length} of ${size.students} students change, 0 up and ${expected.length} down`,
    );
    expect(differences(before, contentsOf(file('out')))).toEqual([]);

    // What was graded by the exercise as it was is not scored by the one that is there now.
    const stale = kubedrill(folder, ['grade', '--policy', 'class/course.yaml', '--out', 'out'], 2);
    expect(stale.stderr).toMatch(/exercise of `headless-service` has been changed/);
    const { stdout: differs } = kubedrill(folder, ['verify', 'class/submissions', '--out', 'out'], 1);
    expect(differs.split('\n').filter((line) => line.endsWith('the exercise has been changed since'))).toHaveLength(
      points.size,
    );
    fs.writeFileSync(exercise, old);
    kubedrill(folder, ['regrade', 'class/submissions', '--out', 'out', '--diff']);
    expect(kubedrill(folder, ['verify', 'class/submissions', '--out', 'out']).stdout).toMatch(
      /^all \d+ outcomes of 40 /,
    );
  });
});

/** What everybody who handed in `headless-service` earns, by the library. */
function gradedBy(set: string): Map<string, number> {
  const { exercises } = loadCatalog(foldersUnder(file(set)));
  const exercise = exercises.find((entry) => entry.exercise.id === 'headless-service')?.exercise;
  if (exercise === undefined) throw new Error('the set has no headless-service');
  const { submissions } = makeClass(size);
  const earned = new Map<string, number>();
  for (const { student, task, content } of submissions()) {
    if (task.id !== exercise.id) continue;
    const read = decodeUtf8('answer.yaml', Buffer.from(content));
    earned.set(student.number, grade(exercise, ['source' in read ? read.source : read.unreadable]).earned);
  }
  return earned;
}
