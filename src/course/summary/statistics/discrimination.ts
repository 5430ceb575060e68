import { isConstant } from './moments.ts';

/** The part of a class that counts as its top, and as its bottom (Kelley 1939). */
const share = 0.27;

/** Who is first by total; among equals whoever comes first in the class, which is in order of the students' ids. */
export function byTotal(totals: ArrayLike<number>): Uint32Array {
  const order = Uint32Array.from({ length: totals.length }, (_, index) => index);
  return order.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
}

/**
 * D27, from −1 to 1: the mean fraction of an item that the best 27% earn, less that of the last 27%. `ranking` is
 * `byTotal` of the class; fractions are from 0 to 1. Undefined where all earn the same of the item, or all the same total.
 */
export function discrimination(
  fractions: ArrayLike<number>,
  totals: ArrayLike<number>,
  ranking: ArrayLike<number>,
): number | undefined {
  const count = Math.max(1, Math.round(share * ranking.length));
  if (ranking.length < 2 || isConstant(fractions) || isConstant(totals)) return undefined;
  let difference = 0;
  for (let place = 0; place < count; place += 1) {
    difference += fractions[ranking[place] ?? 0] ?? 0;
    difference -= fractions[ranking[ranking.length - 1 - place] ?? 0] ?? 0;
  }
  return difference / count;
}
