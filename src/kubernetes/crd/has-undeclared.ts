import { isJsonObject, type Json } from '../../model/json.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { additionalOf, isEmbedded, itemsOf, preservesUnknown, propertyOf } from './schema-parts.ts';

const metaFields = ['apiVersion', 'kind', 'metadata'];

/**
 * Whether pruning would take something from a value (apiserver/schema/pruning/algorithm.go). Below what the schema does
 * not describe, every field is undeclared; `isObject` tells of a Kubernetes object, whose metadata stays.
 */
export function hasUndeclared(value: Json, schema: JSONSchemaProps | undefined, isObject: boolean): boolean {
  if (schema === undefined) return isJsonObject(value) ? Object.keys(value).length > 0 : anyUndeclared(value);
  const preserves = preservesUnknown(schema);
  if (Array.isArray(value)) {
    const items = itemsOf(schema);
    if (items === undefined && preserves) return false;
    return value.some((item) => hasUndeclared(item, items, items !== undefined && isEmbedded(items)));
  }
  if (!isJsonObject(value)) return false;
  return Object.keys(value).some((name) => {
    if (isObject && metaFields.includes(name)) return false;
    const declared = propertyOf(schema, name) ?? additionalOf(schema);
    if (declared !== undefined) return hasUndeclared(value[name] ?? null, declared, isEmbedded(declared));
    if (preserves) return false;
    return schema.additionalProperties === undefined || hasUndeclared(value[name] ?? null, undefined, false);
  });
}

function anyUndeclared(value: Json): boolean {
  return Array.isArray(value) && value.some((item) => hasUndeclared(item, undefined, false));
}
