import { standardDeviation, variance } from './moments.ts';

/**
 * Cronbach's α, at most 1: k/(k−1) · (1 − Σσ²ᵢ/σ²_T); Kuder and Richardson's formula 20 where the items are binary.
 * A column an item, a row a student; `totals` are the sums of the rows. Undefined for fewer than two items, or where
 * totals have no variance.
 */
export function cronbachAlpha(items: readonly ArrayLike<number>[], totals: ArrayLike<number>): number | undefined {
  const total = variance(totals);
  if (items.length < 2 || total === undefined || total === 0) return undefined;
  const sum = items.reduce((all, item) => all + (variance(item) ?? 0), 0);
  // Items without any variance beside totals with one cannot be; what rounding leaves above 1 is none either.
  return Math.min(1, (items.length / (items.length - 1)) * (1 - sum / total));
}

/** The standard error of measurement, in the unit of `totals`: SD·√(1−α). */
export function standardError(totals: ArrayLike<number>, alpha: number | undefined): number | undefined {
  const deviation = standardDeviation(totals);
  return alpha === undefined || deviation === undefined ? undefined : deviation * Math.sqrt(1 - alpha);
}
