import type { TimeZones } from '../cluster/workloads/cron/cron-runs.ts';

/** The zones that Node.js knows. The server has judged the names; one that is not known here counts as UTC. */
export const timeZones: TimeZones = (timeZone) => {
  const format = formatOf(timeZone);
  if (format === undefined) return () => 0;
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const [year = 0, month = 1, ...rest] = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map(
      (part) => parts.get(part) ?? 0,
    );
    return Date.UTC(year, month - 1, ...rest) - Math.floor(instant / 1000) * 1000;
  };
};

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  const numeric = 'numeric' as const;
  const fields = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric };
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'gregory', hourCycle: 'h23', ...fields });
  } catch {
    return undefined;
  }
}
