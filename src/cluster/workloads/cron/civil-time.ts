/** A time as a calendar and a clock on the wall show it. */
export interface CivilTime {
  readonly year: number;
  /** From 1 on, as `day`. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
const day = 24 * hour;

/** Milliseconds since 1970, all of them in one zone, as calendar and clock (the proleptic Gregorian calendar). */
export function civilTime(milliseconds: number): CivilTime {
  const days = Math.floor(milliseconds / day);
  const inDay = milliseconds - days * day;
  // Years are counted from 1 March, so that the leap day comes last; 719468 days lie between 0000-03-01 and 1970-01-01.
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const inEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
    hour: Math.floor(inDay / hour),
    minute: Math.floor((inDay % hour) / minute),
    weekday: (((days + 4) % 7) + 7) % 7,
  };
}

/** The midnight of a day; months and days beyond the end of a year or month lead into the next. */
export function millisecondsOf(year: number, month: number, dayOfMonth: number): number {
  const years = year + Math.floor((month - 1) / 12);
  const monthOfYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const shifted = years - (monthOfYear <= 2 ? 1 : 0);
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const fromMarch = monthOfYear > 2 ? monthOfYear - 3 : monthOfYear + 9;
  const inYear = Math.floor((153 * fromMarch + 2) / 5) + dayOfMonth - 1;
  const inEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + inYear;
  return (era * 146_097 + inEra - 719_468) * day;
}
