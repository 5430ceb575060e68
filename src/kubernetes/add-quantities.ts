import type { Quantity } from './quantity.ts';

/** Beyond this many digits apart, the smaller amount cannot matter to anyone; its digits are not written out. */
const tooFarApart = 1000;

/** The sum, in the notation of the first that is not zero (apimachinery pkg/api/resource Quantity.Add). */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  if (a.unscaled === 0n) return b;
  if (b.unscaled === 0n) return a;
  if (a.scale === b.scale) return { unscaled: a.unscaled + b.unscaled, scale: a.scale, format: a.format };
  const [fine, coarse] = a.scale <= b.scale ? [a, b] : [b, a];
  if (coarse.scale - fine.scale > tooFarApart) return { ...coarse, format: a.format };
  const unscaled = fine.unscaled + coarse.unscaled * 10n ** BigInt(coarse.scale - fine.scale);
  return { unscaled, scale: fine.scale, format: a.format };
}
