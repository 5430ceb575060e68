import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kubedrill, writeClass } from './class-folder.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-lms-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const table = (...parts: string[]) =>
  Papa.parse<string[]>(fs.readFileSync(path.join(folder, ...parts), 'utf8'), { skipEmptyLines: true }).data;
const records = (...parts: string[]) =>
  Papa.parse<Record<string, string>>(fs.readFileSync(path.join(folder, ...parts), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe('an LMS’s download and its own sheet', () => {
  it('Canvas: a column an assignment, each by the user’s id, all else as it was', { timeout: 60_000 }, async () => {
    await writeClass(folder, { students: 25, tasks: 3, seed: 3, layout: 'canvas' }, true);
    const sheet = 'class/canvas-gradebook.csv';
    kubedrill(folder, ['grade', 'class/submissions.zip', '--out', 'out', '-o', 'canvas,csv', '--sheet', sheet]);
    const [headings = [], ...before] = table(sheet);
    const [same, ...after] = table('out', 'canvas.csv');
    expect(same).toEqual(headings);
    expect(after.map((row) => row.slice(0, 5))).toEqual(before.map((row) => row.slice(0, 5)));
    const scores = new Map(records('out', 'scores.csv').map((row) => [row.id, row]));
    const tasks = Object.keys(scores.values().next().value ?? {})
      .filter((key) => /^[a-z0-9-]+$/.test(key))
      .slice(-3);
    for (const row of after.slice(1)) {
      const own = scores.get(row[1]);
      expect(row.slice(5)).toEqual(tasks.map((task) => own?.[task]));
    }
    expect(after.length).toBe(26);
  });

  it('Moodle: by the participant, with feedback, all else as it was', { timeout: 60_000 }, async () => {
    await writeClass(folder, { students: 25, tasks: 1, seed: 3, layout: 'moodle' }, true);
    const sheet = 'class/moodle-worksheet.csv';
    kubedrill(folder, ['grade', 'class/submissions.zip', '--out', 'out', '-o', 'moodle,csv', '--sheet', sheet]);
    const before = records(sheet);
    const after = records('out', 'moodle.csv');
    const scores = new Map(records('out', 'scores.csv').map((row) => [row.id, row.total]));
    expect(after.map(({ Grade, 'Feedback comments': _, ...rest }) => rest)).toEqual(
      before.map(({ Grade, 'Feedback comments': _, ...rest }) => rest),
    );
    for (const row of after) {
      expect(row.Grade).toBe(scores.get(row.Identifier?.replace('Participant ', '')));
      expect(row['Feedback comments']).toMatch(/^<pre>/);
    }
  });

  it('GitHub Classroom: by the login behind the assignment’s name', { timeout: 60_000 }, async () => {
    await writeClass(folder, { students: 10, tasks: 2, seed: 3, layout: 'classroom' });
    const said = kubedrill(folder, [
      'grade',
      'class/submissions',
      '--layout',
      'classroom',
      '--out',
      'out',
      '-o',
      'csv,classroom',
    ]);
    expect(said.stderr).not.toContain('roster');
    expect(records('out', 'scores.csv')).toHaveLength(10);
    expect(fs.readdirSync(path.join(folder, 'out', 'classroom'))).toHaveLength(10);
    // Without its folders of git nothing tells that these are repositories: then the roster does.
    const other = kubedrill(folder, [
      'grade',
      'class/submissions',
      '--layout',
      'folders',
      '--out',
      'other',
      '-o',
      'csv',
    ]);
    expect(other.stderr).toContain('nobody on the roster has handed anything in');
  });

  it('one student’s repository', () => {
    const here = path.join(folder, 'repo');
    fs.mkdirSync(here);
    fs.cpSync(
      'solutions/services-and-networking/headless-service/reference.yaml',
      path.join(here, 'headless-service.yaml'),
    );
    fs.writeFileSync(path.join(here, 'README.md'), '# mine\n');
    const { stdout } = kubedrill(folder, ['grade', 'repo', '--student', 'ada', '-o', 'json']);
    const { students, course } = JSON.parse(stdout);
    expect(course.tasks.map(({ id }: { id: string }) => id)).toEqual(['headless-service']);
    expect(students).toMatchObject([{ id: 'ada', score: 3, max: 3 }]);
  });
});

describe('what is asked wrongly', () => {
  it.each([
    [['grade'], 'name the folder with the submissions'],
    [['grade', 'nowhere'], 'nowhere'],
    [['grade', '.', '-o', 'xml'], 'there is no format `xml`'],
    [['grade', '.', '-o', 'html'], '`html` makes several files'],
    [['grade', '.', '-o', 'json,csv'], '--out'],
    [['grade', '.', '--jobs', '0'], '--jobs'],
    [['grade', '.', '--time-limit', 'x'], '--time-limit'],
    [['grade', '.', '--shard', '3/2'], '--shard'],
    [['grade', '.', '--map', 'm.csv', '--student', 'a'], 'do not go together'],
    [['grade', '.', '--sheet', 'mine.txt'], '-o canvas'],
    [['grade', '.', '--course', 'none.yaml'], 'none.yaml'],
    [['grade', 'empty', '--out', 'taken'], 'not of `kubedrill grade`'],
    [['grade', '--policy', 'course.yaml'], '--out'],
    [['grade', '--policy', 'course.yaml', '--out', 'empty'], 'holds no outcomes'],
    [['merge', 'empty', '--out', 'new'], 'holds no outcomes'],
    [['verify', '.', '--out', 'empty'], 'holds no outcomes'],
    [['regrade', '.', '--diff', '--out', 'empty'], 'holds no outcomes'],
  ])('%j', (args, message) => {
    fs.writeFileSync(path.join(folder, 'mine.txt'), 'a,b\n');
    fs.mkdirSync(path.join(folder, 'taken'));
    fs.writeFileSync(path.join(folder, 'taken', 'scores.csv'), 'mine');
    fs.mkdirSync(path.join(folder, 'empty'));
    const { stderr, stdout } = kubedrill(folder, args, 2);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(fs.readFileSync(path.join(folder, 'taken', 'scores.csv'), 'utf8')).toBe('mine');
  });

  it('tells what is wrong with a course, with file and line', () => {
    fs.writeFileSync(
      path.join(folder, 'course.yaml'),
      'id: a\nlate: {percentPerDay: 101}\ntasks:\n- exercise: headless-servise\n  due: 2026-03-09\n',
    );
    expect(kubedrill(folder, ['grade', '.'], 2).stderr).toBe(
      'course.yaml:2: `late.percentPerDay` must be a number from 0 to 100\n' +
        'course.yaml:5: `tasks[0].due` must be an instant with its offset, such as `2026-03-09T23:59:59+09:00`\n',
    );
  });
});

describe('an anonymous course', () => {
  it('calls nobody by name in what is for the class, and says who is who apart', { timeout: 60_000 }, async () => {
    await writeClass(folder, { students: 20, tasks: 2, seed: 3 });
    const file = path.join(folder, 'class', 'course.yaml');
    fs.writeFileSync(
      file,
      fs.readFileSync(file, 'utf8').replace('anonymous: false', 'anonymous: true\nanonymityKey: pepper'),
    );
    kubedrill(folder, ['grade', 'class/submissions', '--out', 'out', '-o', 'html,text,csv,jsonl,junit,sarif,canvas']);
    const people = records('class', 'roster.csv');
    const key = records('out', 'pseudonyms.csv');
    expect(key.map(({ id }) => id)).toEqual(people.map(({ id }) => id).sort());
    expect(new Set(key.map(({ pseudonym }) => pseudonym)).size).toBe(20);
    for (const name of ['report.html', 'scores.txt', 'scores.csv', 'results.jsonl', 'junit.xml', 'results.sarif']) {
      const text = fs.readFileSync(path.join(folder, 'out', name), 'utf8');
      expect(key.some(({ pseudonym = '-' }) => text.includes(pseudonym))).toBe(true);
      for (const { id = '', name: called = '' } of people) {
        expect(text).not.toContain(id);
        if (called.length > 3) expect(text).not.toContain(called);
      }
    }
    expect(fs.readdirSync(path.join(folder, 'out', 'students')).sort()).toEqual(
      key.map(({ pseudonym }) => `${pseudonym}.html`).sort(),
    );
    // An LMS could not use a file without its own ids.
    expect(
      table('out', 'canvas.csv')
        .slice(2)
        .map((row) => row[1]),
    ).toEqual(key.map(({ id }) => id));
  });
});
