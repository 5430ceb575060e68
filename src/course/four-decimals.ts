const units = 10_000;
/** More than what a product of a few doubles is wrong by, far less than half a unit: 1.00005 goes up, as on paper. */
const tiny = 1e-6;

/** Rounded to 4 decimals, halves up; at least 0. The only rounding of scores, so that all outputs agree. */
export function fourDecimals(value: number): number {
  return toUnits(value) / units;
}

/** The exact sum of numbers of 4 decimals: added up as whole ten-thousandths, since 0.1 + 0.2 is not 0.3. */
export function exactSum(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + toUnits(value), 0) / units;
}

function toUnits(value: number): number {
  return Math.max(0, Math.floor(value * units + 0.5 + tiny));
}
