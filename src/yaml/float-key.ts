/**
 * A number as sigs.k8s.io/yaml writes it where it is a map's key: Go's shortest `%g` of 32 bits, so that `1000000.0` is
 * "1e+06" and of `3.14159265` seven decimals are left.
 */
export function floatKey(value: number): string {
  const single = Math.fround(value);
  if (single === 0) return Object.is(single, -0) ? '-0' : '0';
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf';
  const [mantissa = '', exponent = ''] = shortest(single).split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(Number(`${mantissa}e${power}`));
  const digits = String(Math.abs(power)).padStart(2, '0');
  return `${mantissa}e${power < 0 ? '-' : '+'}${digits}`;
}

const mostDigits = 9;

/** The fewest digits that read as this number of 32 bits again, as `d.ddde±p`. */
function shortest(single: number): string {
  for (let digits = 0; digits < mostDigits; digits += 1) {
    const text = single.toExponential(digits);
    if (Math.fround(Number(text)) === single) return text;
  }
  return single.toExponential(mostDigits);
}
