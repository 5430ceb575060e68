/** An integer of a stored object as a count: never negative, `otherwise` where it is absent. */
export function count(value: unknown, otherwise: number): number {
  const number = typeof value === 'bigint' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? Math.max(0, Math.trunc(number)) : otherwise;
}
