import { millisecondsOf } from '../cluster/workloads/cron/civil-time.ts';
import type { TimeZones } from '../cluster/workloads/cron/cron-runs.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The zones of the IANA database that comes with Node.js. */
export const timeZones: TimeZones = (timeZone) => {
  const format = formatOf(timeZone);
  return (instant) => offsetAt(format, instant);
};

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
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
  formats.set(timeZone, format);
  return format;
}

function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const parts = new Map(format.formatToParts(whole).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const clock = (part('hour') * 60 + part('minute')) * 60 + part('second');
  return millisecondsOf(year, part('month'), part('day')) + clock * 1000 - whole;
}
