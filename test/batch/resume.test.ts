import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentsOf, differences, kubedrill, writeClass } from '../cli/grade/class-folder.ts';
import { killedAt } from './killed-run.ts';

const formats = 'csv,jsonl,html';
let folder: string;
let whole: ReadonlyMap<string, string>;
let outcomes: string;
let answers: number;

const file = (...parts: string[]) => path.join(folder, ...parts);
const command = (out: string, from = 'class') => ['grade', `${from}/submissions`, '--out', out, '-o', formats];
const size = (name: string) => fs.statSync(file(name), { throwIfNoEntry: false })?.size ?? 0;
const counts = (stderr: string) => {
  const [, graded, kept] = /[:;] (\d+) graded now, (\d+) kept from before/.exec(stderr) ?? [];
  return { graded: Number(graded), kept: Number(kept) };
};
const resume = (out: string, from?: string) => counts(kubedrill(folder, command(out, from)).stderr);
/** What belongs to a run that is over, and nothing else. */
const left = (out: string) => differences(whole, contentsOf(file(out)));
const torn = (out: string, name: string, content: string) => {
  fs.mkdirSync(file(out), { recursive: true });
  fs.writeFileSync(file(out, name), content);
};
const firstLines = (count: number) => outcomes.split('\n').slice(0, count).join('\n');

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-resume-'));
  await writeClass(folder, { students: 120, tasks: 6, seed: 11 });
  answers = resume('out').graded;
  whole = contentsOf(file('out'));
  outcomes = whole.get('outcomes.jsonl') ?? '';
}, 120_000);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('a run that is killed', () => {
  it('is taken up again, with nothing lost or doubled', async () => {
    expect(outcomes.length).toBeGreaterThan(600_000);
    expect(await killedAt(200_000, folder, command('once'), 'once')).toBe(true);
    const { graded, kept } = resume('once');
    expect(kept).toBeGreaterThan(10);
    expect(graded + kept).toBe(answers);
    expect(left('once')).toEqual([]);
  });

  it('again and again, also while it copies what was kept', { timeout: 120_000 }, async () => {
    for (const bytes of [400_000, 1, 70_000, 200_000, 500_000, 1, 100_000])
      expect(await killedAt(bytes, folder, command('often'), 'often')).toBe(true);
    // What the longest of these runs found is still there.
    const most = Math.max(size('often/outcomes.jsonl.part'), size('often/outcomes.jsonl.torso'));
    expect(most).toBeGreaterThanOrEqual(500_000);
    const { graded, kept } = resume('often');
    expect(graded + kept).toBe(answers);
    expect(graded).toBeLessThan(answers * 0.8);
    expect(left('often')).toEqual([]);
  });

  it('a second time grades nothing', () => {
    fs.cpSync(file('out'), file('again'), { recursive: true });
    expect(resume('again')).toEqual({ graded: 0, kept: answers });
    expect(left('again')).toEqual([]);
  });
});

describe('what a killed run has left', () => {
  it.each([
    ['whole lines', () => `${firstLines(40)}\n`, true],
    ['a last line that is torn', () => firstLines(40).slice(0, -100), true],
    ['a last line without its line feed', () => firstLines(40), true],
    ['a line of nothing', () => `${firstLines(40)}\n${'\0'.repeat(5000)}`, true],
    ['nothing', () => '', false],
    ['a torn header', () => firstLines(1).slice(0, -5), false],
    ['rubbish', () => 'not an outcome\n'.repeat(100_000), false],
    ['bytes', () => '\xff\xfe\0'.repeat(10_000), false],
  ])('counts as far as it is sound: %s', (name, content, isKept) => {
    const out = `left-${name.replaceAll(' ', '-')}`;
    torn(out, 'outcomes.jsonl.part', content());
    const { graded, kept } = resume(out);
    expect(graded + kept).toBe(answers);
    expect(kept > 0).toBe(isKept);
    expect(left(out)).toEqual([]);
  });

  it('is not driven out by a longer file of rubbish', () => {
    torn('rubbish', 'outcomes.jsonl.torso', `${firstLines(60)}\n`);
    torn('rubbish', 'outcomes.jsonl.part', 'x'.repeat(outcomes.length * 2));
    expect(resume('rubbish').kept).toBeGreaterThan(30);
    expect(left('rubbish')).toEqual([]);
  });

  it('is not driven out by a longer file of another version', () => {
    torn('version', 'outcomes.jsonl.torso', `${firstLines(60)}\n`);
    torn(
      'version',
      'outcomes.jsonl.part',
      outcomes.replace(/"kubedrillVersion":"[^"]*"/, '"kubedrillVersion":"0.0.1"'),
    );
    expect(resume('version').kept).toBeGreaterThan(30);
    expect(left('version')).toEqual([]);
  });
});

describe('what an earlier run has found', () => {
  it('is not used where another version found it', () => {
    for (const key of ['kubedrillVersion', 'kubernetesVersion']) {
      torn(key, 'outcomes.jsonl', outcomes.replace(new RegExp(`"${key}":"[^"]*"`), `"${key}":"0.0.1"`));
      expect(resume(key)).toEqual({ graded: answers, kept: 0 });
      expect(left(key)).toEqual([]);
    }
  });

  it('is used for all but who is late, new, or has changed a file', () => {
    fs.cpSync(file('class'), file('later'), { recursive: true, preserveTimestamps: true });
    fs.cpSync(file('out'), file('out-later'), { recursive: true });
    const students = fs.readdirSync(file('later', 'submissions'));
    const [one, other] = students.map((student) => file('later', 'submissions', student));
    const changed = fs
      .readdirSync(one ?? '', { recursive: true, encoding: 'utf8' })
      .find((name) => name.endsWith('.yaml'));
    fs.appendFileSync(path.join(one ?? '', changed ?? ''), '\n# changed\n');
    // A new student hands in what another one did: nobody's outcome is somebody else's.
    fs.cpSync(other ?? '', file('later', 'submissions', 'zz-new'), { recursive: true, preserveTimestamps: true });
    const before = answers;
    const { graded, kept } = resume('out-later', 'later');
    expect(kept).toBe(before - 1);
    const works = new Set(fs.readdirSync(file('later', 'submissions', 'zz-new'))).size;
    expect(graded).toBeGreaterThanOrEqual(2);
    expect(graded).toBeLessThanOrEqual(1 + works);
    kubedrill(folder, command('fresh', 'later'));
    expect(differences(contentsOf(file('fresh')), contentsOf(file('out-later')))).toEqual([]);
  });

  it('is graded again with --no-resume, and comes out the same', () => {
    fs.cpSync(file('out'), file('anew'), { recursive: true });
    expect(counts(kubedrill(folder, [...command('anew'), '--no-resume']).stderr)).toEqual({ graded: answers, kept: 0 });
    expect(left('anew')).toEqual([]);
  });
});

it('two runs at once into one folder: one goes on, the other leaves it alone', { timeout: 60_000 }, async () => {
  const first = killedAt(Number.POSITIVE_INFINITY, folder, command('both'), 'both');
  while (!fs.existsSync(file('both', 'outcomes.jsonl.part'))) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(kubedrill(folder, command('both'), 2).stderr).toContain('another run is writing there');
  expect(await first).toBe(false);
  expect(left('both')).toEqual([]);
});
