import { emptyJsonObject, isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { additionalOf, itemsOf, propertiesOf, propertyOf } from '../crd/schema-parts.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';

/**
 * Fills in, in place, what the schema gives a default, where nothing or a null that is no value is written; then also
 * within that (apiserver/schema/defaulting/algorithm.go).
 */
export function applySchemaDefaults(value: Json, schema: JSONSchemaProps | undefined): void {
  if (schema === undefined) return;
  if (Array.isArray(value)) defaultItems(value, itemsOf(schema));
  else if (isJsonObject(value)) defaultFields(value, schema);
}

function defaultFields(object: JsonObject, schema: JSONSchemaProps): void {
  for (const [name, property] of propertiesOf(schema)) {
    if (property.default === undefined || property.default === null) continue;
    if (!Object.hasOwn(object, name) || isNoValue(object[name], property)) object[name] = defaultOf(property);
  }
  const additional = additionalOf(schema);
  for (const name of Object.keys(object)) {
    const property = propertyOf(schema, name);
    if (property === undefined && additional !== undefined && isNoValue(object[name], additional))
      object[name] = defaultOf(additional);
    applySchemaDefaults(object[name] ?? null, property ?? additional);
  }
}

function defaultItems(list: Json[], items: JSONSchemaProps | undefined): void {
  if (items === undefined) return;
  for (const [i, item] of list.entries()) {
    const value = isNoValue(item, items) ? defaultOf(items) : item;
    list[i] = value;
    applySchemaDefaults(value, items);
  }
}

function isNoValue(value: Json | undefined, schema: JSONSchemaProps): boolean {
  return value === null && !schema.nullable;
}

/** A copy, since defaults are filled in further. */
function defaultOf(schema: JSONSchemaProps): Json {
  return copy((schema.default ?? null) as Json);
}

function copy(value: Json): Json {
  if (Array.isArray(value)) return value.map(copy);
  if (!isJsonObject(value)) return value;
  const made = emptyJsonObject();
  for (const name of Object.keys(value)) made[name] = copy(value[name] ?? null);
  return made;
}
