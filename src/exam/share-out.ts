/**
 * Whole numbers that sum to `total`, as near to the shares as can be: each gets what it has whole, and what is left goes
 * to the largest remainders, of equal ones to the first. Without any share all are 0.
 */
export function shareOut(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((before, share) => before + share, 0);
  if (sum <= 0) return shares.map(() => 0);
  const exact = shares.map((share) => (total * share) / sum);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((before, share) => before + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, Math.round(left))) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}
