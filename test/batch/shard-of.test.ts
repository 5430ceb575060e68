import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isInShard, parseShard } from '../../src/batch/shard-of.ts';

it('every student is in exactly one shard of any number of them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (student, count) => {
      const shards = Array.from({ length: count }, (_, at) => ({ index: at + 1, count }));
      expect(shards.filter((shard) => isInShard(student, shard))).toHaveLength(1);
    }),
  );
});

it('shards are about as large as one another', () => {
  const ids = Array.from({ length: 8000 }, (_, at) => `2024${String(at).padStart(4, '0')}`);
  for (let index = 1; index <= 8; index += 1) {
    const size = ids.filter((id) => isInShard(id, { index, count: 8 })).length;
    expect(size).toBeGreaterThan(900);
    expect(size).toBeLessThan(1100);
  }
});

it('a shard is written i/n, from 1 to n', () => {
  fc.assert(
    fc.property(fc.nat(1200), fc.nat(1200), (index, count) => {
      const expected = index >= 1 && index <= count ? { index, count } : undefined;
      expect(parseShard(`${index}/${count}`)).toEqual(expected);
    }),
  );
  for (const text of ['', '1', '/', '1/', '/2', '-1/2', '1/2/3', ' 1/2', '1.0/2', '1e0/2', '0x1/2', '١/٢', '1/9999999'])
    expect(parseShard(text)).toBeUndefined();
});
