import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEntries } from '../../src/progress/fold-entries.ts';
import type { KeptEntry, StoredEntry } from '../../src/progress/progress-entry.ts';
import { attempt, dayOf, stored } from './support.ts';

const exercises = ['web', 'cron', 'quota'];
const exercise = fc.constantFrom(...exercises);
const entry: fc.Arbitrary<KeptEntry> = fc.oneof(
  fc.tuple(exercise, fc.nat(3)).map(([id, earned]) => attempt(id, earned)),
  fc.record({ type: fc.constant('hint' as const), exercise, count: fc.nat(4) }),
  fc.record({ type: fc.constant('solution' as const), exercise }),
  fc.record({ type: fc.constant('file' as const), exercise, file: fc.constantFrom('/a', '/b') }),
);
/** Entries of one instance: its clock goes on, and no other instance has its ids or its instants. */
const instance = (name: number): fc.Arbitrary<StoredEntry[]> =>
  fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), entry), { maxLength: 12 }).map((rows) => {
    let at = name;
    return rows.map(([later, each], index) => {
      at += later * 2;
      return { id: `${name}-${index}`, at, entry: each };
    });
  });

/** Both lists in one, each in its own order; `turns` says whose turn it is. */
function interleaved(one: readonly StoredEntry[], two: readonly StoredEntry[], turns: readonly boolean[]) {
  const left = [...one];
  const right = [...two];
  const mixed = turns.flatMap((first) => (first ? left : right).splice(0, 1));
  return [...mixed, ...left, ...right];
}

describe('foldEntries', () => {
  it('gives the same whichever of two instances was the quicker to write', () => {
    fc.assert(
      fc.property(instance(0), instance(1), fc.array(fc.boolean(), { maxLength: 30 }), (one, two, turns) => {
        expect(foldEntries(interleaved(one, two, turns), dayOf)).toEqual(foldEntries([...one, ...two], dayOf));
      }),
    );
  });

  it('forgets exactly what stands before a reset of everything', () => {
    fc.assert(
      fc.property(instance(0), instance(1), (before, after) => {
        const reset: StoredEntry = { id: 'reset', at: 0, entry: { type: 'reset' } };
        expect(foldEntries([...before, reset, ...after], dayOf)).toEqual(foldEntries(after, dayOf));
      }),
    );
  });

  it('forgets exactly what stands before the reset of one exercise, but for the days at work', () => {
    fc.assert(
      fc.property(instance(0), instance(1), exercise, (before, after, id) => {
        const reset: StoredEntry = { id: 'reset', at: 0, entry: { type: 'reset', exercise: id } };
        const others = before.filter((each) => each.entry.exercise !== id);
        const got = foldEntries([...before, reset, ...after], dayOf);
        const daysOf = (progress: typeof got) => [...progress.values()].map(({ days }) => days);
        const withoutDays = (progress: typeof got) =>
          [...progress].filter(([, { lastAt }]) => lastAt > 0).map(([key, value]) => [key, { ...value, days: [] }]);
        expect(new Map(withoutDays(got) as [])).toEqual(
          new Map(withoutDays(foldEntries([...others, ...after], dayOf)) as []),
        );
        expect(new Set(daysOf(got).flat())).toEqual(new Set(daysOf(foldEntries([...before, ...after], dayOf)).flat()));
      }),
    );
  });

  it('counts again what is brought back after a reset, and once what stands twice', () => {
    const entries = stored([1, attempt('web', 3)], [1, { type: 'reset' }]);
    expect(foldEntries(entries, dayOf).size).toBe(0);
    expect(foldEntries([...entries, ...entries.slice(0, 1)], dayOf).get('web')?.solved).toBe(true);
    expect(foldEntries([...entries, ...entries], dayOf).size).toBe(0);
    const [first] = entries;
    expect(foldEntries(first === undefined ? [] : [first, first], dayOf).get('web')?.attempts).toBe(1);
  });

  it('keeps days ascending and unique, in whatever order attempts were kept', () => {
    const entries = stored(
      [5, attempt('web', 1)],
      [2, attempt('web', 3)],
      [5, attempt('web', 2)],
      [3, attempt('web', 2)],
    );
    expect(foldEntries(entries, dayOf).get('web')).toMatchObject({ days: [2, 3, 5], solvedAt: 20.01 });
  });
});
