import { describe, expect, it } from 'vitest';
import { mergeOutcomes } from '../../src/batch/merge-outcomes.ts';
import type { RunHeader } from '../../src/batch/run-header.ts';
import { oneTask } from '../intake/support/class-of.ts';
import { fileOf, headerOf, outcomeOf, recordOf, wholeFile } from './outcome-files.ts';

const shardOf = (index: number, count: number, change: Partial<RunHeader> = {}) =>
  headerOf(oneTask, { shard: { index, count }, ...change });
const shard = (index: number, count: number, ids: readonly string[], change: Partial<RunHeader> = {}) =>
  wholeFile(
    shardOf(index, count, change),
    ids.map((id) => recordOf(id)),
  );

async function merged(files: readonly string[]) {
  const { header, lines } = await mergeOutcomes(files);
  const all: string[] = [];
  for await (const { line } of lines) all.push(line);
  return { header, ids: all.map((line) => JSON.parse(line).student), all };
}
const problemOf = (files: readonly string[]) =>
  merged(files).then(
    () => undefined,
    (error: { problem: unknown }) => error.problem,
  );

describe('shards', () => {
  it('are one class in order of ids, whatever their own order', async () => {
    const files = [shard(2, 3, ['b', 'f']), shard(3, 3, []), shard(1, 3, ['a', 'c', 'g'])];
    const { header, ids } = await merged(files);
    expect(ids).toEqual(['a', 'b', 'c', 'f', 'g']);
    expect(header.shard).toEqual({ index: 1, count: 1 });
    expect((await merged([...files].reverse())).ids).toEqual(ids);
  });

  it('stay what they were, to the byte', async () => {
    const odd = recordOf('a', [outcomeOf('a', { remarks: [], submittedAt: 5, leftOut: 3 })]);
    const { all } = await merged([wholeFile(shardOf(1, 1), [odd])]);
    expect(JSON.parse(all[0] ?? '')).toEqual(JSON.parse(JSON.stringify(odd)));
  });

  it('must all be there', async () => {
    expect(await problemOf([shard(1, 3, []), shard(3, 3, [])])).toEqual({ code: 'missing-shard', shard: '2/3' });
    expect(await problemOf([])).toEqual({ code: 'missing-shard', shard: '1/1' });
  });

  it('must each be there once', async () => {
    const [file, other] = [shard(1, 2, ['a']), shard(1, 2, ['a'])];
    expect(await problemOf([other, shard(2, 2, []), file])).toEqual({
      code: 'doubled-shard',
      shard: '1/2',
      file,
      other,
    });
  });

  it('must be whole', async () => {
    const torn = fileOf([shardOf(1, 1), recordOf('a')]);
    expect(await problemOf([torn])).toEqual({ code: 'torn-outcomes', file: torn });
  });

  it('must not share a student', async () => {
    const problem = await problemOf([shard(1, 2, ['a', 'c']), shard(2, 2, ['b', 'c'])]);
    expect(problem).toMatchObject({ code: 'doubled-student', student: 'c' });
  });

  const { course } = headerOf(oneTask);
  it.each<[string, Partial<RunHeader>]>([
    ['kubedrill', { kubedrillVersion: '9' }],
    ['Kubernetes', { kubernetesVersion: '9' }],
    ['shards', { shard: { index: 2, count: 3 } }],
    [
      'exercises',
      { course: { ...course, tasks: course.tasks.map((one) => ({ ...one, exercise: { id: 'x', digest: 'y' } })) } },
    ],
    ['rules', { course: { ...course, policy: { ...course.policy, passMark: 10 } } }],
    ['rules', { course: { ...course, tasks: course.tasks.map((one) => ({ ...one, weight: 2 })) } }],
  ])('must be made of the same: %s', async (what, change) => {
    const [other, file] = [shard(1, 2, ['a']), shard(2, 2, ['b'], change)];
    expect(await problemOf([other, file])).toEqual({ code: 'other-run', file, other, what });
  });

  it('must call the anonymous by the same names', async () => {
    const files = [shard(1, 2, ['a']), shard(2, 2, ['b'], { course: { ...course, anonymityKey: 'another' } })];
    expect(await problemOf(files)).toMatchObject({ code: 'other-run', what: 'anonymityKey' });
  });
});
