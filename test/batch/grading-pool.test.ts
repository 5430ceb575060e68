import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { gradeClass } from '../../src/batch/grade-class.ts';
import { GradingPool, type PoolOptions } from '../../src/batch/grading-pool.ts';
import { OutcomeCache } from '../../src/batch/outcome-cache.ts';
import { scoreStudent } from '../../src/course/score-student.ts';
import { oneTask } from '../intake/support/class-of.ts';
import { courseOf, type StoredStudent, workOf } from './outcome-files.ts';

function poolOf(options: Partial<PoolOptions> = {}): GradingPool {
  const worker = fileURLToPath(new URL('./pool-worker.ts', import.meta.url));
  const pool = new GradingPool({ jobs: 2, seconds: 2, exercises: [], limits: {}, worker, ...options });
  onTestFinished(() => pool.close());
  return pool;
}

const answer = (name: string) => ({ exercise: '', files: [{ name, bytes: new Uint8Array() }] });
const doing = (pool: GradingPool, names: readonly string[]) =>
  Promise.all(names.map(async (name) => shortOf(await pool.grade(answer(name)))));
const shortOf = (found: Awaited<ReturnType<GradingPool['grade']>>) =>
  typeof found === 'string' ? JSON.parse(found).did : found.kind;

describe('an answer that cannot be graded in a thread', () => {
  it('is a fault by the time limit where it does not end; all others are graded', async () => {
    const found = await doing(poolOf({ seconds: 1 }), ['a', 'loop', 'b', 'c', 'loop', 'd', 'e']);
    expect(found).toEqual(['a', 'time-limit', 'b', 'c', 'time-limit', 'd', 'e']);
  });

  it('tells the limit that it was over', async () => {
    expect(await poolOf({ seconds: 1 }).grade(answer('loop'))).toEqual({ kind: 'time-limit', seconds: 1 });
  });

  it('is a crash where it throws, with what was thrown', async () => {
    const pool = poolOf();
    expect(await pool.grade(answer('throw'))).toEqual({ kind: 'crash', message: 'a bug\u001b[31m' });
    expect(await doing(pool, ['throw', 'a', 'throw', 'b'])).toEqual(['crash', 'a', 'crash', 'b']);
  });

  it.each(['memory', 'exit'])('is a fault where its thread ends by %s; all others are graded', async (what) => {
    const pool = poolOf({ memory: 32, seconds: 60 });
    const found = await doing(pool, ['a', what, 'b', what, 'c', 'd']);
    expect(found).toEqual(['a', 'crash', 'b', 'crash', 'c', 'd']);
    expect(await doing(pool, ['e', 'f', 'g'])).toEqual(['e', 'f', 'g']);
  });

  it('is one also where no thread has the exercise', async () => {
    const { worker: _, ...options } = { jobs: 1, seconds: 10, exercises: [], limits: {}, worker: '' };
    const pool = new GradingPool(options);
    onTestFinished(() => pool.close());
    expect(await pool.grade(answer('a'))).toMatchObject({ kind: 'crash' });
  });
});

it('does not count the time that an answer waits for a thread', async () => {
  const names = Array.from({ length: 14 }, () => 'slow');
  expect(await doing(poolOf({ jobs: 1, seconds: 1 }), names)).toEqual(names);
});

it('gives everybody their own answer, however many wait', async () => {
  const names = Array.from({ length: 500 }, (_, at) => `answer ${at}`);
  expect(await doing(poolOf(), names)).toEqual(names);
});

describe('a class', () => {
  const ids = ['amy', 'bob', 'cho', 'dan', 'eve', 'fay'];
  const does: Record<string, string> = { amy: 'slow', bob: 'loop', dan: 'throw' };
  const works = ids.map((id) => workOf(id, { 'headless-service': { [does[id] ?? id]: '' } }));

  it('comes out in its order, faults are no zeros, and are graded anew the next time', async () => {
    const course = courseOf(oneTask);
    const versions = { kubedrillVersion: '1', kubernetesVersion: '1' };
    const run = async (earlier: readonly StoredStudent[], worksNow = works) => {
      const header = { ...versions } as never;
      async function* stored() {
        yield* earlier;
      }
      const cache = new OutcomeCache([{ header, students: stored() as never }], versions);
      const kept: boolean[] = [];
      const lines: StoredStudent[] = [];
      async function* students() {
        yield* worksNow;
      }
      const pool = poolOf({ seconds: 1 });
      for await (const { line } of gradeClass(students(), { course, pool, cache, onAnswer: (was) => kept.push(was) }))
        lines.push(JSON.parse(line));
      return { lines, kept };
    };
    const first = await run([]);
    expect(first.lines.map(({ student }) => student)).toEqual(ids);
    const outcomes = Object.fromEntries(first.lines.map(({ student, outcomes: [one] }) => [student, one?.outcome]));
    expect(outcomes).toEqual({
      amy: 'graded',
      bob: 'fault',
      cho: 'graded',
      dan: 'fault',
      eve: 'graded',
      fay: 'graded',
    });
    for (const { student, outcomes: all } of first.lines) {
      const score = scoreStudent({} as never, new Map(all.map((one) => [one.task, one])), course);
      expect(score.score === undefined).toBe(student === 'bob' || student === 'dan');
    }
    const second = await run(first.lines);
    expect(second.kept.filter((was) => was)).toHaveLength(4);
    expect(second.kept).toHaveLength(6);
    expect(second.lines.map(({ outcomes: [one] }) => one?.outcome)).toEqual(Object.values(outcomes));
  });
});
