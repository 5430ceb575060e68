import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntryLine, writeEntryLine } from '../../src/progress/entry-line.ts';
import type { KeptEntry } from '../../src/progress/progress-entry.ts';

const attempt = {
  type: fc.constant('attempt' as const),
  exercise: fc.string(),
  earned: fc.nat(),
  points: fc.nat(),
  passed: fc.boolean(),
  digest: fc.string(),
  answer: fc.string(),
};
const entries: fc.Arbitrary<KeptEntry> = fc.oneof(
  fc.record(attempt),
  fc.record({ ...attempt, met: fc.array(fc.string()) }),
  fc.constant({ type: 'reset' as const }),
  fc.record({ type: fc.constant('reset' as const), exercise: fc.string() }),
  fc.record({ type: fc.constant('hint' as const), exercise: fc.string(), count: fc.nat() }),
  fc.record({ type: fc.constant('solution' as const), exercise: fc.string() }),
  fc.record({ type: fc.constant('file' as const), exercise: fc.string(), file: fc.string({ unit: 'grapheme' }) }),
);
const stored = fc.record({ id: fc.uuid(), at: fc.nat(), entry: entries });

describe('progress entries', () => {
  it('read back as they were written, on one line', () => {
    fc.assert(
      fc.property(stored, (entry) => {
        const line = writeEntryLine(entry);
        expect(line).not.toContain('\n');
        expect(readEntryLine(line)).toEqual({ kind: 'entry', stored: entry });
      }),
    );
  });

  it('are never taken for whole when torn anywhere', () => {
    fc.assert(
      fc.property(stored, fc.double({ min: 0, max: 1, noNaN: true }), (entry, share) => {
        const line = writeEntryLine(entry);
        const torn = line.slice(0, 1 + Math.floor(share * (line.length - 2)));
        expect(['torn', 'corrupt']).toContain(readEntryLine(torn).kind);
        if (!torn.endsWith('}')) expect(readEntryLine(torn)).toEqual({ kind: 'torn' });
      }),
    );
  });

  it('of a later version are known as such', () => {
    expect(readEntryLine('{"v":3,"anything":[1]}')).toEqual({ kind: 'newer' });
    // A kind that came with this version, but after this build.
    expect(readEntryLine('{"v":2,"id":"1","type":"dance","at":1}')).toEqual({ kind: 'newer' });
  });

  it('that kubedrill 0.1 does not know claim a version that it leaves alone', () => {
    const line = writeEntryLine({ id: '1', at: 1, entry: { type: 'reset', exercise: 'web' } });
    expect(JSON.parse(line)).toEqual({ v: 2, id: '1', type: 'reset', exercise: 'web', at: 1 });
  });

  it.each([
    'hello',
    '\u0000\u0000\u0000',
    '[]',
    'null',
    '{}',
    '{"v":1,"type":"attempt","exercise":"a","id":"1","at":1}',
    '{"v":1,"type":"hint","exercise":"a","count":-1,"id":"1","at":1}',
    '{"v":1,"type":"solution","exercise":"a","id":1,"at":1}',
    '{"v":1,"type":"solution","exercise":"a","id":"1","at":"now"}',
    '{"v":1,"type":"attempt","exercise":"a","earned":1,"points":1,"passed":true,"digest":"d","answer":"a","met":[1],"id":"1","at":1}',
    '{"v":1,"type":"reset","id":"1","at":1}',
    '{"v":2,"type":"reset","exercise":7,"id":"1","at":1}',
    '{"v":1,"type":"dance","exercise":"a","id":"1","at":1}',
  ])('that no kubedrill wrote are corrupt: %s', (line) => {
    expect(readEntryLine(line)).toEqual({ kind: 'corrupt' });
  });
});
