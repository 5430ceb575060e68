import { isJsonObject, type Json } from '../../model/json.ts';

/** A value that is asked for, at the place in a manifest where it is written. */
export interface WrittenPlace {
  readonly path: readonly (string | number)[];
  readonly value: Json;
}

/**
 * Finds the single values that are asked for in what is written. A list's item is found by what it holds. What is not
 * written (a default) or is written in other words (`stringData`) has no place, and so none here.
 */
export function writtenPlaces(asked: Json, written: Json, path: readonly (string | number)[] = []): WrittenPlace[] {
  if (isJsonObject(asked) && isJsonObject(written) && Object.keys(asked).length > 0)
    return Object.entries(asked).flatMap(([key, inner]) => {
      const there = Object.hasOwn(written, key) ? written[key] : undefined;
      return there === undefined ? [] : writtenPlaces(inner, there, [...path, key]);
    });
  if (Array.isArray(asked) && Array.isArray(written) && asked.length > 0) return placesInList(asked, written, path);
  // Asking for null is asking for nothing to be there.
  return asked === null ? [] : [{ path, value: written }];
}

function placesInList(
  asked: readonly Json[],
  written: readonly Json[],
  path: readonly (string | number)[],
): WrittenPlace[] {
  const taken = new Set<number>();
  return asked.flatMap((item, position) => {
    // The same position first, for lists such as `command` in which a word may stand twice.
    const order = [position, ...written.keys()].filter((index) => index < written.length && !taken.has(index));
    const scores = order.map((index): [number, number] => [index, score(item, written[index] ?? null)]);
    const [index, best] = scores.reduce((a, b) => (b[1] > a[1] ? b : a), [-1, Number.NEGATIVE_INFINITY]);
    if (best === Number.NEGATIVE_INFINITY) return [];
    taken.add(index);
    return writtenPlaces(item, written[index] ?? null, [...path, index]);
  });
}

/** How much of what is asked for stands there; minus infinity where something else does. */
function score(asked: Json, written: Json): number {
  if (isJsonObject(asked) && isJsonObject(written)) {
    let sum = 0;
    for (const [key, inner] of Object.entries(asked))
      if (Object.hasOwn(written, key)) sum += score(inner, written[key] ?? null);
    return sum;
  }
  if (Array.isArray(asked) && Array.isArray(written))
    return asked.reduce((sum: number, item) => sum + Math.max(...written.map((there) => score(item, there))), 0);
  return String(asked) === String(written) ? 1 : Number.NEGATIVE_INFINITY;
}
