import { describe, expect, it } from 'vitest';
import { cronRuns } from '../../../../src/cluster/workloads/cron/cron-runs.ts';
import { kubeObject } from '../../kube-object.ts';
import { intlZones } from './intl-zones.ts';

function runs(schedule: string, after: string, howMany: number, spec: Record<string, unknown> = {}) {
  const metadata = { name: 'report' };
  const object = kubeObject({ apiVersion: 'batch/v1', kind: 'CronJob', metadata, spec: { schedule, ...spec } });
  return cronRuns(object, Date.parse(after), howMany, intlZones)?.runs.map(({ at }) => new Date(at).toISOString());
}

describe('cronRuns', () => {
  it.each([
    ['*/20 * * * *', ['2026-01-31T10:20', '2026-01-31T10:40', '2026-01-31T11:00']],
    ['0 3 * * mon-fri', ['2026-02-02T03:00', '2026-02-03T03:00', '2026-02-04T03:00']],
    ['0 0 29 2 *', ['2028-02-29T00:00']],
    ['30 4 1,15 * 5', ['2026-02-01T04:30', '2026-02-06T04:30', '2026-02-13T04:30', '2026-02-15T04:30']],
    ['0 12 1-7 * */2', ['2026-01-31T12:00', '2026-02-01T12:00', '2026-02-02T12:00']],
    ['15/20 0 ? JAN *', ['2027-01-01T00:15', '2027-01-01T00:35', '2027-01-01T00:55', '2027-01-02T00:15']],
    ['@monthly', ['2026-02-01T00:00', '2026-03-01T00:00']],
    ['@every 1h30m', ['2026-01-31T11:30', '2026-01-31T13:00']],
    ['0 0 30 2 *', []],
  ])('%s', (schedule, expected) => {
    const found = runs(schedule, '2026-01-31T10:00:00Z', Math.max(1, expected.length));
    expect(found).toEqual(expected.map((minute) => `${minute}:00.000Z`));
  });

  it('reads the clocks of the time zone', () => {
    expect(runs('0 9 * * *', '2026-01-31T10:00:00Z', 2, { timeZone: 'Asia/Seoul' })).toEqual([
      '2026-02-01T00:00:00.000Z',
      '2026-02-02T00:00:00.000Z',
    ]);
  });

  it('leaves out what clocks jump over, and runs twice what they show twice', () => {
    const newYork = { timeZone: 'America/New_York' };
    expect(runs('30 2 * * *', '2026-03-07T00:00:00Z', 2, newYork)).toEqual([
      '2026-03-07T07:30:00.000Z',
      '2026-03-09T06:30:00.000Z',
    ]);
    expect(runs('30 1 * * *', '2026-11-01T00:00:00Z', 3, newYork)).toEqual([
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T06:30:00.000Z',
      '2026-11-02T06:30:00.000Z',
    ]);
  });

  it('keeps to days that begin at half past, where clocks move by half an hour', () => {
    expect(runs('@weekly', '2015-03-30T00:00:00Z', 2, { timeZone: 'Australia/Lord_Howe' })).toEqual([
      '2015-04-04T13:00:00.000Z',
      '2015-04-18T13:30:00.000Z',
    ]);
  });

  it('names the Jobs, and has no runs while suspended', () => {
    const spec = { schedule: '0 * * * *', suspend: false };
    const object = (more: Record<string, unknown>) =>
      kubeObject({ apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name: 'report' }, spec: { ...spec, ...more } });
    expect(cronRuns(object({}), 0, 1, intlZones)?.runs).toEqual([{ at: 3_600_000, job: 'report-60' }]);
    expect(cronRuns(object({ suspend: true }), 0, 1, intlZones)?.runs).toEqual([]);
    expect(cronRuns(object({ schedule: 'no schedule' }), 0, 1, intlZones)?.runs).toEqual([]);
  });
});
