import { isCronSchedule } from '../../../kubernetes/job/cron-schedule.ts';
import { second } from './civil-time.ts';

/** When a CronJob runs: at times that calendar and clock show, or every so many milliseconds. */
export type Schedule =
  | { readonly kind: 'clock'; readonly fields: ClockFields }
  | { readonly kind: 'every'; readonly delay: number };

export interface ClockFields {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
  /** Whether days of the month or of the week are all (`*`): then both must hold, else one is enough. */
  readonly bothDays: boolean;
}

const named = new Map([
  ['@yearly', '0 0 1 1 *'],
  ['@annually', '0 0 1 1 *'],
  ['@monthly', '0 0 1 * *'],
  ['@weekly', '0 0 * * 0'],
  ['@daily', '0 0 * * *'],
  ['@midnight', '0 0 * * *'],
  ['@hourly', '0 * * * *'],
]);
const months = ['', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Reads a schedule as robfig/cron v3 ParseStandard does; undefined for one that the server does not understand. */
export function parseSchedule(text: string): Schedule | undefined {
  if (!isCronSchedule(text)) return undefined;
  if (text.startsWith('@every ')) return { kind: 'every', delay: delayOf(text.slice('@every '.length)) };
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = (named.get(text) ?? text).trim().split(/\s+/);
  return {
    kind: 'clock',
    fields: {
      minutes: valuesOf(minute, 0, 59),
      hours: valuesOf(hour, 0, 23),
      days: valuesOf(day, 1, 31),
      months: valuesOf(month, 1, 12, months),
      weekdays: valuesOf(weekday, 0, 6, weekdays),
      bothDays: hasStar(day) || hasStar(weekday),
    },
  };
}

/** `*` and `?`; with steps of more than one they are a list like any other. */
function hasStar(field: string): boolean {
  return field.split(',').some((part) => {
    const [range = '', step = '1'] = part.split('/');
    const [low] = range.split('-');
    return (low === '*' || low === '?') && Number(step) <= 1;
  });
}

function valuesOf(field: string, min: number, max: number, names: readonly string[] = []): ReadonlySet<number> {
  const found = new Set<number>();
  for (const part of field.split(',').filter((one) => one !== '')) {
    const [range = '', step] = part.split('/');
    const [low = '', high] = range.split('-');
    const isAll = low === '*' || low === '?';
    const read = (word: string) => {
      const index = word === '' ? -1 : names.indexOf(word.toLowerCase());
      return index === -1 ? Number(word) : index;
    };
    const start = isAll ? min : read(low);
    const end = isAll || (high === undefined && step !== undefined) ? max : read(high ?? low);
    for (let value = start; value <= end; value += Number(step ?? 1)) found.add(value);
  }
  return found;
}

const units = new Map([
  ['ns', 1e-6],
  ['us', 1e-3],
  ['µs', 1e-3],
  ['μs', 1e-3],
  ['ms', 1],
  ['s', second],
  ['m', 60 * second],
  ['h', 3600 * second],
]);

/** A duration of Go, in whole seconds and at least one. */
function delayOf(text: string): number {
  if (text.startsWith('-')) return second;
  let sum = 0;
  const part = /([0-9.]+)(ns|us|µs|μs|ms|s|m|h)/y;
  part.lastIndex = text.startsWith('+') ? 1 : 0;
  for (let match = part.exec(text); match !== null; match = part.exec(text))
    sum += Number(match[1]) * (units.get(match[2] ?? '') ?? 0);
  return Math.max(second, Math.floor(sum / second) * second);
}
