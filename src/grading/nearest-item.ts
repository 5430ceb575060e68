import { isJsonObject, type Json } from '../model/json.ts';
import { mergeKeys } from './list-semantics.ts';

/**
 * The free item that the one asked for most likely is: by merge key, else by what they share, else the only one. An item
 * that another requirement asks for by its keys is that requirement's: changing it would lose what is met.
 */
export function nearestItem(
  expected: Json,
  actual: readonly Json[],
  taken: ReadonlySet<number>,
  elsewhere: readonly Json[],
  owner: string,
  count: (index: number) => number,
): number | undefined {
  const all = [...actual.keys()].filter((index) => !taken.has(index));
  const keyed = all.find((index) => hasKeysOf(expected, actual[index], owner));
  if (keyed !== undefined) return keyed;
  const free = all.filter((index) => !elsewhere.some((other) => hasKeysOf(other, actual[index], owner)));
  if (free.length === 1 && isJsonObject(expected)) return free[0];
  const leaves = leafCount(expected);
  let best: number | undefined;
  let fewest = leaves;
  for (const index of free) {
    const wrong = count(index);
    if (wrong < fewest) {
      best = index;
      fewest = wrong;
    }
  }
  return best;
}

/** Whether an item has the merge keys that are asked for, at least one. */
function hasKeysOf(asked: Json, item: Json | undefined, owner: string): boolean {
  if (!isJsonObject(asked) || !isJsonObject(item)) return false;
  const keys = mergeKeys(owner).filter((key) => Object.hasOwn(asked, key));
  return keys.length > 0 && keys.every((key) => item[key] === asked[key]);
}

function leafCount(value: Json): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + leafCount(item), 0);
  if (isJsonObject(value)) return Object.values(value).reduce((sum: number, item) => sum + leafCount(item), 0);
  return 1;
}
