import { civilTime, hour, millisecondsOf, minute, second } from './civil-time.ts';

const form = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$/;

/** Milliseconds since 1970 as RFC 3339 in UTC: `2026-01-01T18:00:00Z`. */
export function instantText(instant: number): string {
  const { year, month, day, hour: hours, minute: minutes } = civilTime(instant);
  const seconds = Math.floor((((instant % minute) + minute) % minute) / second);
  return `${digits(year, 4)}-${digits(month)}-${digits(day)}T${digits(hours)}:${digits(minutes)}:${digits(seconds)}Z`;
}

/** The reverse; undefined for another text. */
export function parseInstant(text: string): number | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map(Number);
  return millisecondsOf(year, month, day) + hours * hour + minutes * minute + seconds * second;
}

function digits(number: number, length = 2): string {
  return String(number).padStart(length, '0');
}
