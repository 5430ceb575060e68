/** Sums over numbers; each walks its values twice, which loses nothing where a mean is large beside its deviations. */

/** Undefined for no values. */
export function mean(values: ArrayLike<number>): number | undefined {
  if (values.length === 0) return undefined;
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index] ?? 0;
  return sum / values.length;
}

/** Of a sample (n − 1); undefined for fewer than two values. Exactly 0 where all values are the same. */
export function variance(values: ArrayLike<number>): number | undefined {
  const middle = mean(values);
  if (middle === undefined || values.length < 2) return undefined;
  if (isConstant(values)) return 0;
  let squares = 0;
  for (let index = 0; index < values.length; index += 1) squares += ((values[index] ?? 0) - middle) ** 2;
  return squares / (values.length - 1);
}

/** Of a sample; undefined for fewer than two values. */
export function standardDeviation(values: ArrayLike<number>): number | undefined {
  const squared = variance(values);
  return squared === undefined ? undefined : Math.sqrt(squared);
}

/** All values are the same: asked of the values, since rounding would leave a trace of variance. */
export function isConstant(values: ArrayLike<number>): boolean {
  for (let index = 1; index < values.length; index += 1) if (values[index] !== values[0]) return false;
  return true;
}
