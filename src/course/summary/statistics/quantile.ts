/**
 * The value below which a part of all values lies, `part` from 0 to 1, by linear interpolation between neighbours (type 7
 * of Hyndman and Fan: what R, NumPy and spreadsheets compute). `sorted` rises; undefined for no values.
 */
export function quantile(sorted: ArrayLike<number>, part: number): number | undefined {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return undefined;
  // Rounding must not take the result out of the two, nor a quartile past another.
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
}
