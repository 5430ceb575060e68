import type { Json } from '../model/json.ts';
import type { YamlNode } from '../model/node.ts';
import { canonicalTime } from './decode-time.ts';
import { nodeToJson } from './node-to-json.ts';
import { canonicalQuantity } from './quantity.ts';

/** A scalar's value as its Go type would hold it, or undefined where the API server could not decode it. */
type ScalarReader = (value: Json) => Json | undefined;

const maxInt32 = 2 ** 31 - 1;
const maxInt64 = 2n ** 63n - 1n;
// Go's encoding/base64.StdEncoding, which skips line breaks; padding is not optional.
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const goDuration = /^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;

const readers: Readonly<Record<string, ScalarReader>> = {
  string: (value) => (typeof value === 'string' ? value : undefined),
  bool: (value) => (typeof value === 'boolean' ? value : undefined),
  int32: (value) => (isInt32(value) ? value : undefined),
  int64: (value) =>
    isInteger(value) && BigInt(value) <= maxInt64 && BigInt(value) >= -maxInt64 - 1n ? value : undefined,
  float64: (value) => (typeof value === 'number' || typeof value === 'bigint' ? value : undefined),
  bytes: readBase64,
  Quantity: (value) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
      ? canonicalQuantity(String(value))
      : undefined,
  IntOrString: (value) => (typeof value === 'string' || isInt32(value) ? value : undefined),
  Time: (value) => (typeof value === 'string' ? canonicalTime(value, 'none') : undefined),
  MicroTime: (value) => (typeof value === 'string' ? canonicalTime(value, 'micro') : undefined),
  Duration: (value) => (typeof value === 'string' && goDuration.test(value) ? value : undefined),
  RawExtension: (value) => value,
  JSON: (value) => value,
};

/** What people call the scalar types. */
const typeNames: Readonly<Record<string, string>> = {
  bool: 'boolean',
  int32: 'integer',
  int64: 'integer',
  float64: 'number',
  bytes: 'base64',
  Quantity: 'quantity',
  IntOrString: 'integer or string',
  Time: 'time',
  MicroTime: 'time',
  Duration: 'duration',
};

export function decodeScalar(node: YamlNode, type: string): Json | undefined {
  if (node.type === 'sequence' && type === 'bytes') return bytesOfNumbers(node.items);
  const anyJson = type === 'JSON' || type === 'RawExtension';
  if (node.type !== 'scalar' && !anyJson) return undefined;
  return readers[type]?.(nodeToJson(node));
}

/** A scalar type in words: `integer`, `string`, `quantity`. */
export function scalarTypeName(type: string): string {
  return typeNames[type] ?? type;
}

function isInteger(value: Json): value is number | bigint {
  // JSON text decides in Go: from 1e21 on a float is written with an exponent, which no integer field takes.
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e21);
}

function isInt32(value: Json): value is number | bigint {
  return isInteger(value) && Number(value) <= maxInt32 && Number(value) >= -maxInt32 - 1;
}

function readBase64(value: Json): Json | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/[\r\n]/g, '');
  if (!base64.test(text)) return undefined;
  // Bits that no byte needs are not kept.
  return text.endsWith('=') ? text.slice(0, -4) + btoa(atob(text.slice(-4))) : text;
}

/** Go takes a list of numbers from 0 to 255 for bytes, too (encoding/json decode.go array). */
function bytesOfNumbers(items: readonly YamlNode[]): string | undefined {
  const bytes = items.map((item) => (item.type === 'scalar' ? (item.value ?? 0) : undefined));
  const isByte = (value: unknown): value is number =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) < 256;
  return bytes.every(isByte) ? btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')) : undefined;
}
