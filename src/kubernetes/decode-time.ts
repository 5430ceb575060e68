const form = /^(\d{4})-(\d\d)-(\d\d)T(\d{1,2}):(\d\d):(\d\d)(?:[.,](\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;

/**
 * A time as the API server stores it, in UTC, or undefined for what Go's time.Parse does not take
 * (apimachinery pkg/apis/meta/v1 time.go and micro_time.go): a Time has no fraction left, a MicroTime six digits of it,
 * which must be written.
 */
export function canonicalTime(text: string, fraction: 'none' | 'micro'): string | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const [digits = '', sign, offsetHours = '0', offsetMinutes = '0'] = match.slice(7);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  if (Number(offsetHours) > 24 || Number(offsetMinutes) > 60) return undefined;
  if (fraction === 'micro' && digits.length !== 6) return undefined;

  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
  const minutes = hour * 60 + minute - offset;
  const date = shifted({ year, month, day }, Math.floor(minutes / 1440));
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const clock = [Math.floor(ofDay / 60), ofDay % 60, second].map((part) => padded(part, 2)).join(':');
  const micros = fraction === 'micro' ? `.${digits}` : '';
  return `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}T${clock}${micros}Z`;
}

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The date some days later or earlier; an offset moves it by two at most. */
function shifted({ year, month, day }: CalendarDate, days: number): CalendarDate {
  if (days > 0) {
    if (day < daysIn(year, month)) return shifted({ year, month, day: day + 1 }, days - 1);
    return shifted(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }, days - 1);
  }
  if (days === 0) return { year, month, day };
  if (day > 1) return shifted({ year, month, day: day - 1 }, days + 1);
  const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  return shifted({ ...before, day: daysIn(before.year, before.month) }, days + 1);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function padded(part: number, length: number): string {
  return String(part).padStart(length, '0');
}
