import { emptyJsonObject, isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { FieldType } from './schema/field-type.ts';
import { fieldsOf } from './schema/schema.ts';

/**
 * A decoded struct as the API server writes it: what Go's encoding/json leaves out is left out (zero values, unless the
 * field is a pointer or has no `omitempty`), what it always writes is there. The input is not changed.
 */
export function encodeStruct(object: JsonObject, type: string): JsonObject {
  const encoded = emptyJsonObject();
  for (const [name, field] of fieldsOf(type)) {
    const value = encodeField(object[name], field);
    if (value !== undefined) encoded[name] = value;
  }
  return encoded;
}

function encodeField(value: Json | undefined, type: FieldType): Json | undefined {
  if (value === undefined || value === null) return encodeAbsent(type);
  if (type.shape === 'struct' && isJsonObject(value)) {
    const encoded = encodeStruct(value, type.name);
    return type.omitZero && Object.keys(encoded).length === 0 ? undefined : encoded;
  }
  // A schema's `items` that hold none.
  if (type.name === 'JSONSchemaPropsOrArray' && Array.isArray(value) && isEmpty(value)) return undefined;
  // Stored as protobuf, which does not tell an empty list from none.
  if (type.shape === 'list' && type.always && isEmpty(value)) return null;
  if (!type.pointer && !type.always && isEmpty(value) && !alwaysWritten(type) && type.name !== 'RawExtension')
    return undefined;
  return encodeElement(value, type);
}

function encodeAbsent(type: FieldType): Json | undefined {
  if (type.pointer) return type.always ? null : undefined;
  // Go's `omitempty` never leaves out a struct.
  if (type.shape === 'struct') return type.omitZero ? undefined : encodeStruct(emptyJsonObject(), type.name);
  if (alwaysWritten(type)) return type.name === 'Quantity' ? '0' : 0;
  if (!type.always) return undefined;
  if (type.shape !== 'scalar' || type.name === 'JSON' || type.name === 'RawExtension' || type.name === 'bytes')
    return null;
  if (type.name === 'bool') return false;
  if (type.name === 'Time' || type.name === 'MicroTime') return null;
  return /^(int|float)/.test(type.name) ? 0 : type.name === 'Duration' ? '0s' : '';
}

/** Structs in Go with a JSON form of one value. */
function alwaysWritten(type: FieldType): boolean {
  return type.shape === 'scalar' && (type.name === 'IntOrString' || type.name === 'Quantity');
}

function encodeElement(value: Json, type: FieldType): Json {
  if (type.shape === 'struct' && isJsonObject(value)) return encodeStruct(value, type.name);
  const { element } = type;
  if (element === undefined) return encodeUnion(value, type.name);
  if (Array.isArray(value)) return value.map((item) => encodeElement(item, element));
  if (!isJsonObject(value)) return value;
  const map = emptyJsonObject();
  for (const key of Object.keys(value)) map[key] = encodeElement(value[key] ?? null, element);
  return map;
}

function encodeUnion(value: Json, type: string): Json {
  if (!type.startsWith('JSONSchemaPropsOr')) return value;
  if (Array.isArray(value)) return value.map((item) => encodeUnion(item, type));
  return isJsonObject(value) ? encodeStruct(value, 'JSONSchemaProps') : value;
}

function isEmpty(value: Json): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isJsonObject(value)) return Object.keys(value).length === 0;
  return value === '' || value === 0 || value === false;
}
