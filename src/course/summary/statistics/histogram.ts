export const histogramBins = 10;

/** How many of the per cents are in 0–10, 10–20, … 90–100; a bound belongs to the bin above it, 100 to the last. */
export function histogram(percents: ArrayLike<number>): readonly number[] {
  const bins = Array.from({ length: histogramBins }, () => 0);
  for (let index = 0; index < percents.length; index += 1) {
    // 29.999999999999996 is 30 that a division has been through.
    const percent = Math.round((percents[index] ?? 0) * 1e6) / 1e6;
    const bin = Math.max(0, Math.min(histogramBins - 1, Math.floor(percent / histogramBins)));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}
