import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { encodeStruct } from '../encode.ts';

/**
 * Whether two decoded structs say the same (apimachinery pkg/api/equality): neither the order of keys counts, nor zero
 * values or empty lists and maps beside absent ones.
 */
export function semanticallyEqual(a: object | undefined, b: object | undefined, type: string): boolean {
  if (a === undefined || b === undefined) return a === b;
  return equal(encodeStruct(a as JsonObject, type), encodeStruct(b as JsonObject, type));
}

function equal(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => equal(item, b[i]));
  if (!isJsonObject(a) || !isJsonObject(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}
