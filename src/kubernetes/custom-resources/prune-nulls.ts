import { isJsonObject, type Json } from '../../model/json.ts';
import { additionalOf, itemsOf, propertyOf } from '../crd/schema-parts.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';

/**
 * Takes out, in place, the fields that are null where the schema has neither null nor a default for them: they count as
 * not written (apiserver/schema/defaulting/prunenulls.go). Items of lists stay.
 */
export function pruneNulls(value: Json, schema: JSONSchemaProps | undefined): void {
  if (Array.isArray(value)) for (const item of value) pruneNulls(item, schema && itemsOf(schema));
  if (!isJsonObject(value) || schema === undefined) return;
  for (const name of Object.keys(value)) {
    const field = propertyOf(schema, name) ?? additionalOf(schema);
    if (value[name] === null && field !== undefined && !field.nullable && field.default === undefined)
      delete value[name];
    else pruneNulls(value[name] ?? null, field);
  }
}
