/** Fewer students than this, and a correlation or a difference between groups says more of chance than of the item. */
export const fewStudents = 30;

/** How well an item tells strong students from weak ones, by its item–rest correlation (Ebel and Frisbie 1991). */
export type Quality = 'excellent' | 'good' | 'fair' | 'poor' | 'check-key';

export function qualityOf(r: number): Quality {
  if (r >= 0.4) return 'excellent';
  if (r >= 0.3) return 'good';
  if (r >= 0.2) return 'fair';
  // Who does well in all else does badly here: perhaps it is the answer key that is wrong.
  return r >= 0 ? 'poor' : 'check-key';
}

/** `hard` and `easy`: nearly nobody or nearly everybody earns it, so it tells little of who can do what. */
export type Ease = 'hard' | 'easy';

export function easeOf(difficulty: number): Ease | undefined {
  if (difficulty < 0.2) return 'hard';
  return difficulty > 0.8 ? 'easy' : undefined;
}
