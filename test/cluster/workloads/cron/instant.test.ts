import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantText, parseInstant } from '../../../../src/cluster/workloads/cron/instant.ts';

describe('an instant', () => {
  it('is written as RFC 3339 in UTC', () => {
    expect(instantText(0)).toBe('1970-01-01T00:00:00Z');
    expect(parseInstant('2026-03-08')).toBeUndefined();
  });

  it('is read as it was written, as Date does it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000, max: 4_000_000_000 }), (seconds) => {
        const text = instantText(seconds * 1000);
        expect(text).toBe(new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'));
        expect(parseInstant(text)).toBe(seconds * 1000);
      }),
    );
  });
});
