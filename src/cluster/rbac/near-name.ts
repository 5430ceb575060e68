import { closest } from '../../kubernetes/closest.ts';

/** No name that anybody types is longer; comparing takes time with the square of the length. */
const longest = 253;

/** The candidate that a mistyped name most likely means; undefined where nothing is close. */
export function nearName(name: string, candidates: readonly string[]): string | undefined {
  return name.length > longest ? undefined : closest(name, candidates);
}
