import type { Quantity } from '../../../kubernetes/quantity.ts';

/** The largest amount that the server compares by thousandths (apimachinery pkg/api/resource MaxMilliValue). */
const maxMilli = (2n ** 63n - 1n) / 1000n;

/**
 * Amounts in one common unit, as the server compares them: in thousandths where none is huge, else in whole units
 * (plugin/pkg/admission/limitranger requestLimitEnforcedValues).
 */
export function comparable(...amounts: (Quantity | undefined)[]): bigint[] {
  const whole = amounts.map((amount) => unitsOf(amount, 0));
  return whole.every((value) => value <= maxMilli) ? amounts.map((amount) => unitsOf(amount, 3)) : whole;
}

/** In units of `10^-places`, rounded away from zero, in the 64 bits that the server has for it. */
export function unitsOf(amount: Quantity | undefined, places: number): bigint {
  if (amount === undefined || amount.unscaled === 0n) return 0n;
  const shift = amount.scale + places;
  // So many times ten are a multiple of 2^64; they are not written out, as exponents may be huge.
  if (shift >= 64) return 0n;
  if (shift >= 0) return BigInt.asIntN(64, amount.unscaled * 10n ** BigInt(shift));
  const away = amount.unscaled < 0n ? -1n : 1n;
  if (-shift > 40) return away;
  const unit = 10n ** BigInt(-shift);
  const quotient = amount.unscaled / unit;
  return BigInt.asIntN(64, amount.unscaled % unit === 0n ? quotient : quotient + away);
}
