import { isJsonObject, type Json } from '../../model/json.ts';
import { matchesRegularExpression } from '../regular-expression/matches-regular-expression.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { isIntOrString } from './schema-parts.ts';
import { acceptsFormat } from './value-formats.ts';

/** A value's JSON type, integers apart. */
function typeOf(value: Json): string {
  if (Array.isArray(value)) return 'array';
  if (isJsonObject(value)) return 'object';
  if (typeof value === 'bigint' || Number.isInteger(value)) return 'integer';
  return value === null ? 'null' : typeof value;
}

/** kube-openapi type.go: texts and lists pass by a format, whatever the type, unless that is a number's. */
export function acceptsType(value: Json, schema: JSONSchemaProps): boolean {
  const types = isIntOrString(schema) ? ['integer', 'string'] : schema.type ? [schema.type] : [];
  if (types.length === 0 || (value === null && schema.nullable)) return true;
  const isNumeric = types.includes('integer') || types.includes('number');
  if (schema.format && !isNumeric && (typeof value === 'string' || Array.isArray(value))) return true;
  const type = typeOf(value);
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

/** What a schema takes, in the words of problems. */
export function expectedType(schema: JSONSchemaProps): string {
  if (isIntOrString(schema)) return 'integer or string';
  return { array: 'list', object: 'map' }[schema.type ?? ''] ?? schema.type ?? '';
}

export function isTooLong(text: string, { maxLength }: JSONSchemaProps): boolean {
  return maxLength !== undefined && text.length > maxLength && [...text].length > maxLength;
}

/** Whether a text meets its schema, its greatest length aside. */
export function acceptsText(text: string, schema: JSONSchemaProps): boolean {
  const { minLength = 0, pattern, format } = schema;
  if ([...text].length < minLength) return false;
  if (pattern && matchesRegularExpression(pattern, text) === false) return false;
  return !format || acceptsFormat(text, format);
}

const ranges: Readonly<Record<string, number>> = { int32: 2 ** 31, int64: 2 ** 63 };

/** Bounds of whole numbers lose their fractions, as they do in Go. */
export function acceptsAmount(amount: number | bigint, schema: JSONSchemaProps): boolean {
  const { type, format = '', minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const value = Number(amount);
  const isWhole = Number.isInteger(value);
  const bound = (of: number) => (isWhole ? Math.trunc(of) : of);
  const range = type === 'integer' ? ranges[format] : undefined;
  if (range !== undefined && (value < -range || value >= range)) return false;
  if (minimum !== undefined && (value < bound(minimum) || (exclusiveMinimum && value === bound(minimum)))) return false;
  if (maximum !== undefined && (value > bound(maximum) || (exclusiveMaximum && value === bound(maximum)))) return false;
  if (multipleOf === undefined) return true;
  const factor = bound(multipleOf);
  return factor > 0 && Number.isInteger(value / factor);
}

export function isListed(value: Json, list: readonly Json[] | undefined): boolean {
  return list === undefined || list.length === 0 || list.some((item) => isSame(item, value));
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (!isJsonObject(a) || !isJsonObject(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}
