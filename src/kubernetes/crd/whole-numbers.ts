/** Whether Go's JSON decoder makes an int64 of a number, and no float64; it reads its shortest digits. */
export function isInt64(value: number | bigint): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 2 ** 63;
  return value >= -(2n ** 63n) && value < 2n ** 63n;
}

const largest = 2 ** 53 - 1;
const epsilon = 1e-9;

/**
 * Whether a float is a whole number, or as good as one (go-openapi swag IsFloat64AJSONInteger): `1 / 0.1 * 0.3` counts
 * as 3.
 */
export function isJsonInteger(value: number): boolean {
  if (!Number.isFinite(value) || Math.abs(value) > largest) return false;
  if (Number.isInteger(value)) return true;
  const whole = Math.round(value);
  return Math.abs(value - whole) / (Math.abs(value) + Math.abs(whole)) < epsilon;
}
