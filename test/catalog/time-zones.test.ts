import { describe, expect, it } from 'vitest';
import { timeZones } from '../../src/catalog/time-zones.ts';

const hours = (zone: string, instant: string) => timeZones(zone)(Date.parse(instant)) / 3_600_000;

describe('time zones', () => {
  it.each([
    ['Asia/Seoul', '2026-01-01T00:00:00Z', 9],
    ['Europe/Paris', '2026-01-01T00:00:00Z', 1],
    ['Europe/Paris', '2026-03-29T00:59:59Z', 1],
    ['Europe/Paris', '2026-03-29T01:00:00Z', 2],
    ['America/St_Johns', '2026-01-01T00:00:00Z', -3.5],
    ['Etc/GMT+12', '2026-01-01T00:00:00Z', -12],
    ['Nowhere/At_All', '2026-01-01T00:00:00Z', 0],
    ['Pacific/Kiritimati', '2025-12-31T12:00:00.999Z', 14],
  ])('%s at %s', (zone, instant, expected) => {
    expect(hours(zone, instant)).toBe(expected);
  });
});
