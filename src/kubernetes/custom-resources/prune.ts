import { FieldPath } from '../../model/field-path.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { closest } from '../closest.ts';
import { additionalOf, isEmbedded, itemsOf, preservesUnknown, propertyOf } from '../crd/schema-parts.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { whereDeclared } from './where-declared.ts';

const metaFields = ['apiVersion', 'kind', 'metadata'];

/**
 * Takes out, in place, the fields that the schema does not declare, and reports each as unknown, as
 * `fieldValidation=Strict` does (apiserver/schema/pruning/algorithm.go). The type and metadata of the object itself and
 * of embedded ones stay.
 */
export function pruneUnknown(object: JsonObject, schema: JSONSchemaProps, report: Report): void {
  prune(object, schema, true, FieldPath.root, report);
}

function prune(
  value: Json,
  schema: JSONSchemaProps | undefined,
  isResource: boolean,
  path: FieldPath,
  report: Report,
): void {
  const preserves = schema !== undefined && preservesUnknown(schema);
  if (Array.isArray(value)) {
    const items = schema && itemsOf(schema);
    for (const [i, item] of value.entries()) pruneItem(item, items, preserves, path.index(i), report);
  } else if (isJsonObject(value)) pruneFields(value, schema, isResource, preserves, path, report);
}

/** Where unknown fields are preserved, they are so in the items, too, if not in what these declare. */
function pruneItem(
  item: Json,
  items: JSONSchemaProps | undefined,
  preserves: boolean,
  path: FieldPath,
  report: Report,
): void {
  if (!preserves) prune(item, items, items !== undefined && isEmbedded(items), path, report);
  else if (items !== undefined)
    prune(item, { ...items, 'x-kubernetes-preserve-unknown-fields': true }, isEmbedded(items), path, report);
}

function pruneFields(
  object: JsonObject,
  schema: JSONSchemaProps | undefined,
  isResource: boolean,
  preserves: boolean,
  path: FieldPath,
  report: Report,
): void {
  for (const name of Object.keys(object)) {
    if (isResource && metaFields.includes(name)) continue;
    const property = schema && propertyOf(schema, name);
    const declared = property ?? (schema && additionalOf(schema));
    if (declared !== undefined) prune(object[name] ?? null, declared, isEmbedded(declared), path.child(name), report);
    else if (schema?.additionalProperties !== undefined)
      prune(object[name] ?? null, undefined, false, path.child(name), report);
    else if (!preserves) {
      reportUnknown(name, schema, isResource, path, report);
      delete object[name];
    }
  }
}

function reportUnknown(
  name: string,
  schema: JSONSchemaProps | undefined,
  isResource: boolean,
  path: FieldPath,
  report: Report,
): void {
  const declared = [...Object.keys(schema?.properties ?? {}), ...(isResource ? metaFields : [])];
  report.add(path.child(name), {
    code: 'unknown-field',
    name,
    suggestion: closest(name, declared),
    belongs: schema && whereDeclared(name, schema, path),
  });
}
