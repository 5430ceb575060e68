import { histogram } from './statistics/histogram.ts';
import { mean, standardDeviation } from './statistics/moments.ts';
import { quantile } from './statistics/quantile.ts';

/** How scores spread, in the course's weights; undefined where there are too few for it. */
export interface TotalsSummary {
  readonly students: number;
  /** Students by per cent of the whole: 0–10, 10–20, … 90–100; a bound belongs to the bin above it. */
  readonly histogram: readonly number[];
  readonly mean: number | undefined;
  readonly median: number | undefined;
  /** Of a sample (n − 1). */
  readonly standardDeviation: number | undefined;
  readonly least: number | undefined;
  readonly lowerQuartile: number | undefined;
  readonly upperQuartile: number | undefined;
  readonly most: number | undefined;
}

export function summariseTotals(scores: Float64Array, max: number): TotalsSummary {
  const sorted = scores.toSorted();
  return {
    students: scores.length,
    histogram: histogram(scores.map((score) => (max > 0 ? (score / max) * 100 : 0))),
    // Over the sorted, so that the order of students does not reach the last digit.
    mean: mean(sorted),
    median: quantile(sorted, 0.5),
    standardDeviation: standardDeviation(sorted),
    least: sorted[0],
    lowerQuartile: quantile(sorted, 0.25),
    upperQuartile: quantile(sorted, 0.75),
    most: sorted.at(-1),
  };
}
