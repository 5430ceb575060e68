import { FieldPath } from '../../model/field-path.ts';
import { emptyJsonObject, isJsonObject, type Json, type JsonObject, jsonText } from '../../model/json.ts';
import { additionalOf, itemsOf, propertyOf } from '../crd/schema-parts.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';

/**
 * In lists of type `set`, no item stands twice; in those of type `map`, no two items have the same keys
 * (apiserver/schema/listtype/validation.go). Of what stands several times, the second is told of.
 */
export function validateLists(object: JsonObject, schema: JSONSchemaProps, report: Report): void {
  visit(object, schema, FieldPath.root, report);
}

function visit(value: Json, schema: JSONSchemaProps | undefined, path: FieldPath, report: Report): void {
  if (schema === undefined) return;
  if (Array.isArray(value)) {
    visitList(value, schema, path, report);
    return;
  }
  if (!isJsonObject(value)) return;
  const additional = additionalOf(schema);
  for (const name of Object.keys(value)) {
    if (additional !== undefined) visit(value[name] ?? null, additional, path.key(name), report);
    visit(value[name] ?? null, propertyOf(schema, name), path.child(name), report);
  }
}

function visitList(list: readonly Json[], schema: JSONSchemaProps, path: FieldPath, report: Report): void {
  const listType = schema['x-kubernetes-list-type'];
  if (listType === 'set') reportDuplicates(list, path, report);
  if (listType === 'map') validateMapItems(list, schema['x-kubernetes-list-map-keys'] ?? [], path, report);
  for (const [i, item] of list.entries()) visit(item, itemsOf(schema), path.index(i), report);
}

function validateMapItems(list: readonly Json[], keys: readonly string[], path: FieldPath, report: Report): void {
  const stranger = list.findIndex((item) => item !== null && !isJsonObject(item));
  if (stranger !== -1) report.invalid(path.index(stranger), null, 'map-items-are-objects');
  else
    reportDuplicates(
      list.map((item) => keysOf(item, keys)),
      path,
      report,
    );
}

/** The fields that tell an item apart, in the order of the schema; what is not written tells nothing. */
function keysOf(item: Json, keys: readonly string[]): JsonObject {
  const found = emptyJsonObject();
  if (!isJsonObject(item)) return found;
  for (const key of keys) {
    const value = item[key];
    if (value !== undefined) found[key] = value;
  }
  return found;
}

function reportDuplicates(items: readonly Json[], path: FieldPath, report: Report): void {
  const times = new Map<string, number>();
  for (const [i, item] of items.entries()) {
    const text = jsonText(sorted(item));
    const before = times.get(text) ?? 0;
    times.set(text, before + 1);
    if (before === 1) report.duplicate(path.index(i), item);
  }
}

/** With its keys in order, so that equal objects have equal texts. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  const made = emptyJsonObject();
  for (const name of Object.keys(value).sort()) made[name] = sorted(value[name] ?? null);
  return made;
}
