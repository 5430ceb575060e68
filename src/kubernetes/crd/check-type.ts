import type { Json } from '../../model/json.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { formatOf } from './known-format.ts';
import { isIntOrString } from './schema-parts.ts';
import { isInt64, isJsonInteger } from './whole-numbers.ts';

type ValueType = 'array' | 'object' | 'string' | 'boolean' | 'integer' | 'number' | 'null';

/** A value's type as Go tells it: a number without a fraction is an integer if it is one of 64 bits. */
function typeOfValue(value: Json): ValueType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value as 'string' | 'boolean';
  if (typeof value === 'object') return 'object';
  return isInt64(value) ? 'integer' : 'number';
}

export function typesOf(schema: JSONSchemaProps): readonly string[] {
  if (isIntOrString(schema)) return ['integer', 'string'];
  return schema.type ? [schema.type] : [];
}

/** What a schema takes, in the words of problems. */
export function expectedType(schema: JSONSchemaProps): string {
  if (isIntOrString(schema)) return 'integer or string';
  const { type = '' } = schema;
  // Without a type, a format speaks of texts.
  return { array: 'list', object: 'map', '': 'string' }[type] ?? type;
}

/** kube-openapi type.go: texts and lists pass by a format, whatever the type, unless that is a number's. */
export function acceptsType(value: Json, schema: JSONSchemaProps): boolean {
  const types = typesOf(schema);
  const format = formatOf(schema);
  if (types.length === 0 && (format === '' || value === null)) return true;
  if (value === null) return schema.nullable === true;
  const type = typeOfValue(value);
  const isNumeric = types.includes('integer') || types.includes('number');
  if (format !== '' && !isNumeric && (type === 'string' || type === 'array')) return true;
  if (types.includes(type) || (type === 'integer' && types.includes('number'))) return true;
  return type === 'number' && types.includes('integer') && isJsonInteger(Number(value));
}
