import { civilTime, minute } from '../../cluster/workloads/cron/civil-time.ts';

/** Milliseconds since 1970 as RFC 3339 in UTC: `2026-01-01T18:00:00Z`. */
export function instantText(milliseconds: number): string {
  const { year, month, day, hour, minute: minutes } = civilTime(milliseconds);
  const seconds = Math.floor((((milliseconds % minute) + minute) % minute) / 1000);
  return `${digits(year, 4)}-${digits(month)}-${digits(day)}T${digits(hour)}:${digits(minutes)}:${digits(seconds)}Z`;
}

function digits(number: number, length = 2): string {
  return String(number).padStart(length, '0');
}
