import { isConstant, mean } from './moments.ts';

/**
 * Pearson's r, from −1 to 1; of a binary item it is the point-biserial correlation. Undefined where either has no
 * variance: there is nothing to go with then, which is not the same as going with nothing.
 */
export function correlation(xs: ArrayLike<number>, ys: ArrayLike<number>): number | undefined {
  const meanX = mean(xs);
  const meanY = mean(ys);
  if (meanX === undefined || meanY === undefined || xs.length !== ys.length) return undefined;
  if (isConstant(xs) || isConstant(ys)) return undefined;
  let both = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (let index = 0; index < xs.length; index += 1) {
    const dx = (xs[index] ?? 0) - meanX;
    const dy = (ys[index] ?? 0) - meanY;
    both += dx * dy;
    squaresX += dx * dx;
    squaresY += dy * dy;
  }
  const scale = Math.sqrt(squaresX) * Math.sqrt(squaresY);
  return scale === 0 ? undefined : Math.max(-1, Math.min(1, both / scale));
}

/**
 * The corrected item–rest correlation: of what each student earned for an item with what they earned for all else.
 * `parts` is what the item adds to `totals`; the item itself where that is not given.
 */
export function itemRestCorrelation(
  item: ArrayLike<number>,
  totals: ArrayLike<number>,
  parts: ArrayLike<number> = item,
): number | undefined {
  const rest = new Float64Array(totals.length);
  // Without the rounding that a difference leaves: rests that are the same must look the same.
  for (let index = 0; index < totals.length; index += 1) {
    rest[index] = Math.round(((totals[index] ?? 0) - (parts[index] ?? 0)) * 1e9) / 1e9;
  }
  return correlation(item, rest);
}
