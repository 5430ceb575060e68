import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeDifferences } from '../../src/batch/outcome-differences.ts';
import { pairedRecords, type RecordPair } from '../../src/batch/paired-records.ts';
import { changeOf } from '../../src/batch/score-changes.ts';
import type { StudentRecord } from '../../src/batch/student-record.ts';
import { oneTask } from '../intake/support/class-of.ts';
import { courseOf, headerOf, outcomeOf, recordOf } from './outcome-files.ts';

async function* given(records: readonly StudentRecord[]) {
  yield* records;
}

describe('two runs side by side', () => {
  const ids = fc.uniqueArray(fc.string({ maxLength: 3 })).map((all) => all.sort());

  it('name everybody of either once, in order, each with what either found', async () => {
    await fc.assert(
      fc.asyncProperty(ids, ids, async (some, others) => {
        const pairs: RecordPair[] = [];
        const records = (of: readonly string[]) => given(of.map((id) => recordOf(id)));
        for await (const pair of pairedRecords(records(some), records(others))) pairs.push(pair);
        expect(pairs.map(({ student }) => student)).toEqual([...new Set([...some, ...others])].sort());
        for (const { student, before, after } of pairs) {
          expect(before?.student).toBe(some.includes(student) ? student : undefined);
          expect(after?.student).toBe(others.includes(student) ? student : undefined);
        }
      }),
    );
  });
});

describe('what is found anew', () => {
  const pair = (before: object | undefined, after: object | undefined) => ({
    student: 'amy',
    before: before && recordOf('amy', [outcomeOf('amy', before)]),
    after: after && recordOf('amy', [outcomeOf('amy', after)]),
  });

  it.each([
    ['nothing, where all is the same', {}, {}, []],
    ['other files', {}, { submission: 'x' }, ['submission']],
    ['another exercise', {}, { exercise: { id: 'headless-service', digest: 'e' } }, ['exercise']],
    ['another outcome', {}, { outcome: 'ungradable' }, ['outcome']],
    ['one that is not there any more', {}, undefined, ['recorded']],
    ['one that was not there', undefined, {}, ['found']],
  ])('differs in %s', (_, before, after, what) => {
    expect(outcomeDifferences(pair(before, after)).map((one) => one.what)).toEqual(what);
  });
});

describe('whose score changes', () => {
  const course = courseOf(oneTask);
  const rules = headerOf(oneTask).course;
  const requirement = (state: string) => ({ id: 'Service/web', state, points: 1, gate: false, findings: [] });
  const record = (change: object) => recordOf('amy', [outcomeOf('amy', change)]);
  const change = (before: StudentRecord | undefined, after: StudentRecord | undefined) =>
    changeOf({ student: 'amy', before, after }, rules, course);
  const [met, unmet] = ['met', 'unmet'].map((state) => record({ requirements: [requirement(state)] }));

  it('is told with the task and the requirement', () => {
    const told = change(met, unmet);
    expect([told?.before.score, told?.after.score]).toEqual([1, 0]);
    expect(told?.tasks).toMatchObject([
      {
        id: 'headless-service',
        requirements: [{ id: 'Service/web', before: { state: 'met' }, after: { state: 'unmet' } }],
      },
    ]);
  });

  it('is nobody where scores stay', () => {
    expect(change(met, met)).toBeUndefined();
    expect(change(undefined, recordOf('amy', []))).toBeUndefined();
  });

  it('is who has a score that was open, and the open one is no zero', () => {
    const told = change(record({ outcome: 'fault', fault: { kind: 'time-limit', seconds: 1 } }), unmet);
    expect([told?.before.score, told?.after.score]).toEqual([undefined, 0]);
  });
});
