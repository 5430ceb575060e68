import { isJsonObject, type Json } from '../../model/json.ts';
import { isInt64 } from './whole-numbers.ts';

/**
 * Whether a value is one of a closed list (kube-openapi validator.go basicCommonValidator). Null never is, even where it
 * is listed; before a listed whole number, the value loses its fraction.
 */
export function isListed(value: Json, list: readonly Json[]): boolean {
  return list.some((item) => {
    if (item === null || value === null) return false;
    // Go makes the character of that number of it.
    if (typeof item === 'string' && isNumber(value))
      return isInt64(value) && [...item].length === 1 && item.codePointAt(0) === Number(value);
    if (isNumber(item) && isNumber(value))
      return isInt64(item) && !isInt64(value) ? Math.trunc(Number(value)) === Number(item) : isSame(item, value);
    return isSame(item, value);
  });
}

function isNumber(value: Json): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (!isJsonObject(a) || !isJsonObject(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}
