/** How a quantity's suffix is written: `Mi`, `M` or `e6`. */
export type QuantityFormat = 'binarySI' | 'decimalSI' | 'decimalExponent';

/** An exact amount, `unscaled × 10^scale`, such as `500m` or `1Gi`. */
export interface Quantity {
  readonly unscaled: bigint;
  readonly scale: number;
  readonly format: QuantityFormat;
  /** The text it was read from, where the server keeps that as it is; else absent. */
  readonly text?: string;
}

const nano = -9;
const maxInt64 = 2n ** 63n - 1n;
const decimalSuffixes = new Map([
  ['n', -9],
  ['u', -6],
  ['m', -3],
  ['', 0],
  ['k', 3],
  ['M', 6],
  ['G', 9],
  ['T', 12],
  ['P', 15],
  ['E', 18],
]);
const binarySuffixes = new Map([
  ['Ki', 10],
  ['Mi', 20],
  ['Gi', 30],
  ['Ti', 40],
  ['Pi', 50],
  ['Ei', 60],
]);
const decimalNames = new Map([...decimalSuffixes].map(([suffix, exponent]) => [exponent, suffix]));
const binaryNames = ['', ...binarySuffixes.keys()];

/**
 * Reads a quantity as apimachinery pkg/api/resource/quantity.go ParseQuantity does, its leniencies included
 * (`5.`, `+1`, `.`); undefined where the server refuses it. More than nine decimal places are rounded away from zero.
 */
export function parseQuantity(text: string): Quantity | undefined {
  if (text.length > longestKept) return readQuantity(text);
  const before = kept.get(text);
  if (before !== undefined) return before;
  const quantity = readQuantity(text);
  if (quantity === undefined) return undefined;
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, quantity);
  return quantity;
}

/** The same few amounts stand everywhere (`100m`, `128Mi`), and each is asked about time and again. */
const kept = new Map<string, Quantity>();
const mostKept = 1000;
const longestKept = 16;

function readQuantity(text: string): Quantity | undefined {
  if (text === '') return undefined;
  const parts = split(text);
  if (parts === undefined) return undefined;
  const suffix = readSuffix(parts.suffix);
  if (suffix === undefined) return undefined;
  const digits = parts.whole + parts.fraction;
  // Without any digit, only the largest of suffixes are looked into closely enough to be refused.
  if (digits === '' && suffix.format === 'binarySI' && suffix.exponent >= 50) return undefined;
  const value = digits === '' ? 0n : BigInt(digits);
  const sign = parts.negative ? -1n : 1n;
  if (value === 0n) return { unscaled: 0n, scale: 0, format: suffix.format };
  // Go's fast path, for numbers that surely fit an int64, remembers the text; its slow path does not.
  const length = (parts.whole.length || 1) + parts.fraction.length;
  if (suffix.format === 'binarySI') {
    const unscaled = value << BigInt(suffix.exponent);
    if (parts.fraction === '' && 14 - length - Math.trunc((suffix.exponent * 3) / 10) >= 0)
      return withText({ unscaled: sign * unscaled, scale: 0, format: 'binarySI' }, (value & 7n) !== 0n, text);
    return slowBinary(unscaled, -parts.fraction.length, sign);
  }
  const scale = suffix.exponent - parts.fraction.length;
  if (length <= 18 && scale >= nano) {
    const canonical = scale % 3 === 0 && !digits.endsWith('000') && parts.whole !== '';
    return withText({ unscaled: sign * value, scale, format: suffix.format }, canonical, text);
  }
  return { ...roundUp(sign * value, scale, nano), format: suffix.format };
}

/** The text that the server would store: the amount kept, the suffix as large as leaves no fraction. */
export function formatQuantity(quantity: Quantity): string {
  if (quantity.text !== undefined) return quantity.text;
  if (quantity.unscaled === 0n) return '0';
  if (quantity.format === 'binarySI') {
    const binary = formatBinary(quantity);
    if (binary !== undefined) return binary;
  }
  const { digits, scale } = withoutTrailingZeros(quantity);
  const exponent = Math.floor(scale / 3) * 3;
  const number = digits + '0'.repeat(scale - exponent);
  if (quantity.format === 'decimalExponent') return exponent === 0 ? number : `${number}e${exponent}`;
  // Go has no suffix beyond E either, and writes none.
  return number + (decimalNames.get(exponent) ?? '');
}

/** So many are sooner written out than counted. */
const fewDigits = 30;

/** Which of two amounts is larger; their notation does not matter. */
export function compareQuantities(a: Quantity, b: Quantity): -1 | 0 | 1 {
  const signA = a.unscaled === 0n ? 0 : a.unscaled > 0n ? 1 : -1;
  const signB = b.unscaled === 0n ? 0 : b.unscaled > 0n ? 1 : -1;
  if (signA !== signB) return signA < signB ? -1 : 1;
  if (signA === 0) return 0;
  // Exponents may be huge: they are compared by magnitude before any number is written out.
  if (Math.abs(a.scale - b.scale) > fewDigits) {
    const magnitudeA = magnitude(a);
    const magnitudeB = magnitude(b);
    if (magnitudeA !== magnitudeB) return magnitudeA < magnitudeB === signA > 0 ? -1 : 1;
  }
  const left = a.scale > b.scale ? a.unscaled * 10n ** BigInt(a.scale - b.scale) : a.unscaled;
  const right = b.scale > a.scale ? b.unscaled * 10n ** BigInt(b.scale - a.scale) : b.unscaled;
  return left === right ? 0 : left < right ? -1 : 1;
}

/** The stored text of a quantity as written in a manifest (a number or a string), or undefined where it is none. */
export function canonicalQuantity(written: string | number | bigint): string | undefined {
  const text = String(written);
  // The server trims the text as JSON has it, where tabs and line ends are escaped, so that only blanks go.
  if (/[\t-\r]/.test(text)) return undefined;
  const quantity = parseQuantity(text.trim());
  return quantity && formatQuantity(quantity);
}

/**
 * A stored quantity rounded up to a thousandth, as the server does with every amount of a resource list
 * (pkg/apis/core/v1/defaults.go SetDefaults_ResourceList). Text that is no quantity stays.
 */
export function roundUpToMilli(text: string): string {
  const quantity = parseQuantity(text);
  if (quantity === undefined || quantity.scale >= -3) return text;
  return formatQuantity({ ...roundUp(quantity.unscaled, quantity.scale, -3), format: quantity.format });
}

/** Amount, suffix and sign of a text, scanned by hand: overlapping digit runs would make a pattern slow. */
function split(text: string): { negative: boolean; whole: string; fraction: string; suffix: string } | undefined {
  let at = text[0] === '-' || text[0] === '+' ? 1 : 0;
  while (text[at] === '0') at += 1;
  const wholeStart = at;
  while (isDigit(text, at)) at += 1;
  const whole = text.slice(wholeStart, at);
  let fraction = '';
  if (text[at] === '.') {
    const start = at + 1;
    at = start;
    while (isDigit(text, at)) at += 1;
    fraction = text.slice(start, at);
  }
  const suffixStart = at;
  while (at < text.length && 'eEinumkKMGTP'.includes(text.charAt(at))) at += 1;
  if (text[at] === '-' || text[at] === '+') at += 1;
  while (isDigit(text, at)) at += 1;
  if (at < text.length) return undefined;
  return { negative: text[0] === '-', whole, fraction, suffix: text.slice(suffixStart) };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function readSuffix(suffix: string): { exponent: number; format: QuantityFormat } | undefined {
  const decimal = decimalSuffixes.get(suffix);
  if (decimal !== undefined) return { exponent: decimal, format: 'decimalSI' };
  const binary = binarySuffixes.get(suffix);
  if (binary !== undefined) return { exponent: binary, format: 'binarySI' };
  if (!/^[eE][+-]?[0-9]{1,24}$/.test(suffix)) return undefined;
  const exponent = BigInt(suffix.slice(suffix[1] === '+' ? 2 : 1));
  if (exponent !== BigInt.asIntN(64, exponent)) return undefined;
  // Go keeps the lower 32 bits of the exponent only.
  return { exponent: Number(BigInt.asIntN(32, exponent)), format: 'decimalExponent' };
}

function slowBinary(unscaled: bigint, scale: number, sign: bigint): Quantity {
  const rounded = roundUp(unscaled, scale, nano);
  const one = { unscaled: 1n, scale: 0, format: 'decimalSI' } as const;
  const amount: Quantity = { ...rounded, format: 'binarySI' };
  if (compareQuantities(amount, { ...one, unscaled: maxInt64 }) > 0)
    return { unscaled: sign * maxInt64, scale: 0, format: 'binarySI' };
  const format = compareQuantities(amount, one) < 0 ? 'decimalSI' : 'binarySI';
  return { unscaled: sign * rounded.unscaled, scale: rounded.scale, format };
}

/** Rounds away from zero to `scale` decimal places (as a negative exponent). */
function roundUp(unscaled: bigint, scale: number, to: number): { unscaled: bigint; scale: number } {
  if (scale >= to) return { unscaled, scale };
  const away = unscaled < 0n ? -1n : 1n;
  const drop = to - scale;
  if (drop > digitCount(unscaled)) return { unscaled: away, scale: to };
  const divisor = 10n ** BigInt(drop);
  const quotient = unscaled / divisor;
  return { unscaled: unscaled % divisor === 0n ? quotient : quotient + away, scale: to };
}

/** In units of 1024, where that takes no fraction and the amount is not below 1024. */
function formatBinary(quantity: Quantity): string | undefined {
  const { digits, scale } = withoutTrailingZeros(quantity);
  if (scale < 0) return undefined;
  let amount = BigInt(digits) * 10n ** BigInt(scale);
  if (amount < 1024n && amount > -1024n) return undefined;
  let power = 0;
  while (amount % 1024n === 0n) {
    amount /= 1024n;
    power += 1;
  }
  return amount + (binaryNames[power] ?? '');
}

function withoutTrailingZeros(quantity: Quantity): { digits: string; scale: number } {
  const all = String(quantity.unscaled);
  let end = all.length;
  while (all[end - 1] === '0') end -= 1;
  return { digits: all.slice(0, end), scale: quantity.scale + all.length - end };
}

function withText(quantity: Quantity, keep: boolean, text: string): Quantity {
  return keep ? { ...quantity, text } : quantity;
}

function magnitude(quantity: Quantity): number {
  return digitCount(quantity.unscaled) + quantity.scale;
}

function digitCount(value: bigint): number {
  return String(value < 0n ? -value : value).length;
}
