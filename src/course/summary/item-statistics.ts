import { itemRestCorrelation } from './statistics/correlation.ts';
import { discrimination } from './statistics/discrimination.ts';
import { type Ease, easeOf, fewStudents, type Quality, qualityOf } from './statistics/item-verdict.ts';
import { mean } from './statistics/moments.ts';

/**
 * What a task or a requirement tells of a class. Undefined is "n/a", never 0: nobody is there, there are fewer than
 * `fewStudents` (for r and D27), or nothing varies.
 */
export interface ItemStatistics {
  /** p: the mean part of its points that is earned, from 0 to 1. */
  readonly difficulty: number | undefined;
  /** r: of what is earned for it with what is earned for all else; the point-biserial correlation if `binary`. */
  readonly itemRest: number | undefined;
  /** D27: the part that the best 27% earn, less that of the last 27%. */
  readonly discrimination: number | undefined;
  /** It was earned whole or not at all. */
  readonly binary: boolean;
  readonly ease: Ease | undefined;
  readonly quality: Quality | undefined;
}

/** The class that items are held against. */
export interface ClassTotals {
  readonly totals: Float64Array;
  /** `byTotal` of it. */
  readonly ranking: Uint32Array;
}

/** `fractions` from 0 to 1, a student each; `parts` is what they add to the totals. */
export function itemStatistics(
  fractions: Float64Array,
  parts: Float64Array,
  { totals, ranking }: ClassTotals,
): ItemStatistics {
  const enough = totals.length >= fewStudents;
  const difficulty = mean(fractions);
  const itemRest = enough ? itemRestCorrelation(fractions, totals, parts) : undefined;
  return {
    difficulty,
    itemRest,
    discrimination: enough ? discrimination(fractions, totals, ranking) : undefined,
    binary: fractions.every((fraction) => fraction === 0 || fraction === 1),
    ease: difficulty === undefined ? undefined : easeOf(difficulty),
    quality: itemRest === undefined ? undefined : qualityOf(itemRest),
  };
}
