import type { Chance } from './chance.ts';
import type { ClassStudent } from './people/student.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** When work is handed in: mostly in the last hours before it is due, now and then minutes or days after. */
export function submittedAt(due: number, { habits }: ClassStudent, chance: Chance): number {
  // Whole seconds, since zips and file systems keep no more.
  const within = (length: number) => 1000 * chance.below(Math.floor(length / 1000));
  if (!chance.happens(habits.tardiness))
    return due - within(chance.weighted([[50, 5 * hour] as const, [30, day] as const, [20, 6 * day] as const]));
  return (
    due +
    1000 +
    within(
      chance.weighted([
        [20, 10 * minute] as const,
        [40, 8 * hour] as const,
        [30, 3 * day] as const,
        [10, 9 * day] as const,
      ]),
    )
  );
}
