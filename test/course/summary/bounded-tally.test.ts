import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BoundedTally } from '../../../src/course/summary/bounded-tally.ts';

function tally(keys: readonly string[], limit: number) {
  const made = new BoundedTally<string>(limit);
  for (const key of keys) made.add(key, () => key);
  return made;
}

it('counts, the most frequent first, equals by key', () => {
  const made = tally(['b', 'a', 'c', 'c'], 10);
  expect(made.ranked()).toEqual([
    { value: 'c', count: 2 },
    { value: 'a', count: 1 },
    { value: 'b', count: 1 },
  ]);
  expect(made.exact).toBe(true);
});

it('lets the rarest go when it is full, and says so', () => {
  const made = tally(['often', 'often', 'often', 'x1', 'x2', 'x3', 'x4', 'x5', 'often'], 4);
  expect(made.ranked()[0]).toEqual({ value: 'often', count: 4 });
  expect(made.exact).toBe(false);
});

it('never counts too much, and never holds more than its limit', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'abcdefghij')), fc.integer({ min: 2, max: 6 }), (keys, limit) => {
      const ranked = tally(keys, limit).ranked();
      expect(ranked.length).toBeLessThanOrEqual(limit);
      for (const { value, count } of ranked) {
        expect(count).toBeLessThanOrEqual(keys.filter((key) => key === value).length);
      }
    }),
  );
});
