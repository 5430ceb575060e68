import { asKind } from '../../../kubernetes/schema/schema.ts';
import { FieldPath } from '../../../model/field-path.ts';
import type { KubeObject } from '../../../model/object.ts';
import { nextRun, type Offset } from './next-run.ts';
import { parseSchedule } from './parse-schedule.ts';

/** When a CronJob runs next. */
export interface CronRuns {
  readonly object: KubeObject;
  readonly schedule: string;
  /** Of the schedule in the object. */
  readonly path: FieldPath;
  /** `UTC` where it names none, as the controller's own clock commonly is. */
  readonly timeZone: string;
  /** Then it has no runs. */
  readonly suspended: boolean;
  readonly runs: readonly CronRun[];
}

export interface CronRun {
  /** Milliseconds since 1970 in UTC. */
  readonly at: number;
  /** Of the Job that is made then. */
  readonly job: string;
}

/**
 * Knows the zones of the IANA database: how far a zone's clocks are ahead of UTC at an instant, both in milliseconds. It
 * is given from outside, since these rooms know no locale.
 */
export type TimeZones = (timeZone: string) => Offset;

/**
 * The next runs of a CronJob after an instant, as its controller plans them (pkg/controller/cronjob/utils.go
 * mostRecentScheduleTime, getJobName). None for an object that is no CronJob or has no schedule.
 */
export function cronRuns(object: KubeObject, after: number, howMany: number, zones: TimeZones): CronRuns | undefined {
  const spec = asKind(object, 'batch/v1/CronJob')?.spec;
  if (spec === undefined) return undefined;
  const { schedule: text = '', suspend } = spec;
  const timeZone = spec.timeZone ?? 'UTC';
  const suspended = suspend === true;
  const schedule = parseSchedule(text);
  const runs: CronRun[] = [];
  const offset = timeZone === 'UTC' ? () => 0 : zones(timeZone);
  for (let at: number | undefined = after; !suspended && schedule !== undefined && runs.length < howMany; ) {
    at = nextRun(schedule, at, offset);
    if (at === undefined) break;
    runs.push({ at, job: `${object.name}-${Math.floor(at / 60_000)}` });
  }
  return { object, schedule: text, path: FieldPath.of('spec', 'schedule'), timeZone, suspended, runs };
}
