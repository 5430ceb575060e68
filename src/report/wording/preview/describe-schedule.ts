import { type ClockFields, parseSchedule } from '../../../cluster/workloads/cron/parse-schedule.ts';
import type { Language } from '../../../model/localized.ts';
import { fill } from '../fill.ts';
import { scheduleWords } from './schedule-words.ts';

type Say = (key: keyof typeof scheduleWords, values?: Record<string, string | number>) => string;

/** A CronJob's schedule in words: `at 02:00, Monday to Friday`; undefined for one that the server does not understand. */
export function describeSchedule(text: string, language: Language): string | undefined {
  const schedule = parseSchedule(text);
  if (schedule === undefined) return undefined;
  const say: Say = (key, values = {}) => fill(scheduleWords[key][language], values);
  if (schedule.kind === 'every') return say('everySeconds', { count: schedule.delay / 1000 });
  const { fields } = schedule;
  const days = dayWords(fields, say, language);
  const time = timeWords(fields, say);
  const parts = language === 'ko' ? [...days, time] : [time, ...days];
  return parts.join(language === 'ko' ? ' ' : ', ');
}

/** More times of a day are told by their hours and minutes. */
const mostTimes = 6;

function timeWords({ minutes, hours }: ClockFields, say: Say): string {
  const allHours = hours.size === 24;
  if (allHours && minutes.size === 60) return say('everyMinute');
  const [minuteStep, hourStep] = [stepOf(minutes, 60), stepOf(hours, 24)];
  if (allHours && minutes.size > 1 && minuteStep !== undefined) return say('everyMinutes', { count: minuteStep });
  if (allHours) return say('minutesOfEveryHour', { minutes: list(minutes) });
  if (minutes.size * hours.size <= mostTimes) return say('atTimes', { times: times(hours, minutes) });
  if (minutes.size === 1 && hourStep !== undefined)
    return say('everyHours', { count: hourStep, minutes: list(minutes) });
  if (minutes.size === 60) return say('everyMinuteOfHours', { hours: list(hours) });
  return say('minutesOfHours', { minutes: list(minutes), hours: list(hours) });
}

/** Where days of the month and of the week are both given, one of them is enough. */
function dayWords({ days, weekdays, months, bothDays }: ClockFields, say: Say, language: Language): string[] {
  const names = (count: number, key: 'weekdays' | 'months', from: ReadonlySet<number>) => {
    const all = scheduleWords[key][language].split(' ');
    const sorted = [...from].sort((a, b) => a - b).map((value) => all[value - (key === 'months' ? 1 : 0)] ?? '');
    const isRange = from.size > 2 && from.size < count && Math.max(...from) - Math.min(...from) === from.size - 1;
    return isRange ? say('range', { first: sorted[0] ?? '', last: sorted.at(-1) ?? '' }) : sorted.join(', ');
  };
  const everyDay = days.size === 31;
  const everyWeekday = weekdays.size === 7;
  const found: string[] = [];
  if (months.size < 12) found.push(say('inMonths', { months: names(12, 'months', months) }));
  const ofMonth = everyDay ? [] : [say(months.size < 12 ? 'onDaysOfMonths' : 'onDays', { days: list(days) })];
  const ofWeek = everyWeekday ? [] : [names(7, 'weekdays', weekdays)];
  const both = ofMonth.length + ofWeek.length === 2;
  if (both && bothDays) return [...found, ...ofMonth, ...ofWeek];
  if (both) return [...found, say('either', { days: ofMonth[0] ?? '', weekdays: ofWeek[0] ?? '' })];
  return [...found, ...ofMonth, ...ofWeek];
}

/** The step of values that begin at 0 and are as far apart up to the end. */
function stepOf(values: ReadonlySet<number>, end: number): number | undefined {
  const [first, second] = [...values].sort((a, b) => a - b);
  const step = (second ?? 0) - (first ?? 0);
  if (first !== 0 || step < 2 || end % step !== 0 || values.size !== end / step) return undefined;
  return [...values].every((value) => value % step === 0) ? step : undefined;
}

function times(hours: ReadonlySet<number>, minutes: ReadonlySet<number>): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return sorted(hours)
    .flatMap((hour) => sorted(minutes).map((minute) => `${two(hour)}:${two(minute)}`))
    .join(', ');
}

function list(values: ReadonlySet<number>): string {
  return sorted(values).join(', ');
}

function sorted(values: ReadonlySet<number>): number[] {
  return [...values].sort((a, b) => a - b);
}
