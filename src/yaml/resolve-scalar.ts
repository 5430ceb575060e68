type Resolved = string | number | bigint | boolean | null;

const words = new Map<string, Resolved>();
for (const [value, spellings] of [
  [true, 'y Y yes Yes YES true True TRUE on On ON'],
  [false, 'n N no No NO false False FALSE off Off OFF'],
  [null, '~ null Null NULL'],
  [Number.NaN, '.nan .NaN .NAN'],
  [Number.POSITIVE_INFINITY, '.inf .Inf .INF +.inf +.Inf +.INF'],
  [Number.NEGATIVE_INFINITY, '-.inf -.Inf -.INF'],
] as const)
  for (const spelling of spellings.split(' ')) words.set(spelling, value);
words.set('', null);

const decimalFloat = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const dotFloat = /^\.\d+(?:_\d+)*(?:[eE][-+]?\d+(?:_\d+)*)?$/;
const integer = /^([-+]?)(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9]\d*)$/;
const maxUint64 = 2n ** 64n - 1n;
const minInt64 = -(2n ** 63n);

/**
 * What a plain scalar means to kubectl: go.yaml.in/yaml/v2 resolve.go, neither YAML 1.1 nor 1.2.
 * Dates and sexagesimals stay strings. Integers beyond 2^53 are exact.
 */
export function resolvePlainScalar(text: string): Resolved {
  const first = text.charCodeAt(0);
  // Most plain scalars are words; only a few first characters can begin anything else.
  const isNumeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  const word = words.get(text);
  if (word !== undefined) return word;
  if (!isNumeric) return text;
  if (first === 46) return dotFloat.test(text) ? finiteOr(text, Number(text.replaceAll('_', ''))) : text;
  const digits = text.replaceAll('_', '');
  const whole = parseInteger(digits);
  if (whole !== undefined) return whole;
  if (decimalFloat.test(digits)) return finiteOr(text, Number(digits));
  return text;
}

/** Whether a plain scalar that is a number is an integer: `1e3` and `1.0` are none. */
export function isWholeNumber(text: string): boolean {
  return parseInteger(text.replaceAll('_', '')) !== undefined;
}

/** Go's ParseFloat fails on overflow, and the scalar then stays a string. */
function finiteOr(text: string, value: number): number | string {
  return Number.isFinite(value) ? value : text;
}

function parseInteger(digits: string): number | bigint | undefined {
  const match = integer.exec(digits);
  if (match === null) return undefined;
  const [, sign, magnitude = ''] = match;
  // More than 64 bits, in any base; the digits of a text may be millions.
  if (magnitude.length > 70 && magnitude.replace(/^0[xXbBoO]?0*/, '').length > 66) return undefined;
  const legacyOctal = /^0[0-7]+$/.test(magnitude);
  const big = BigInt(legacyOctal ? `0o${magnitude.slice(1)}` : magnitude);
  const value = sign === '-' ? -big : big;
  if (value > maxUint64 || value < minInt64) return undefined;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
