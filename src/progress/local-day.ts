/** A calendar day as a count since 1970-01-01, which is 0. Which day an instant falls on is for a `DayOf` to say. */
export type DayOf = (at: number) => number;

const millisecondsADay = 86_400_000;

/** The day of an instant (milliseconds since 1970) by the machine's clock on the wall. */
export function localDay(at: number): number {
  const offset = new Date(at).getTimezoneOffset() * 60_000;
  return Math.floor((at - offset) / millisecondsADay);
}

/** A day as in `2026-01-31`. */
export function dateOfDay(day: number): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}
