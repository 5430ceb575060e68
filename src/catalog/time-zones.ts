import { millisecondsOf } from '../cluster/workloads/cron/civil-time.ts';
import type { TimeZones } from '../cluster/workloads/cron/cron-runs.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The zones of the IANA database that comes with the JavaScript engine; a name that it does not know is taken for UTC. */
export const timeZones: TimeZones = (timeZone) => {
  const format = formatOf(timeZone);
  return format === undefined ? () => 0 : (instant) => offsetAt(format, instant);
};

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (formats.has(timeZone)) return formats.get(timeZone);
  const format = makeFormat(timeZone);
  // Submissions may name any number of zones that do not exist.
  if (format !== undefined) formats.set(timeZone, format);
  return format;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    // The API server rejects such a CronJob, but all that can be said of it is to be said.
    return undefined;
  }
}

function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const parts = new Map(format.formatToParts(whole).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const clock = (part('hour') * 60 + part('minute')) * 60 + part('second');
  return millisecondsOf(year, part('month'), part('day')) + clock * 1000 - whole;
}
