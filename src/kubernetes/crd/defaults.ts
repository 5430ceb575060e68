import type { FieldPath } from '../../model/field-path.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { hasUndeclared } from './has-undeclared.ts';
import { isEmbedded, itemsOf, propertiesOf } from './schema-parts.ts';
import { validateValue } from './validate-value.ts';

const metaFields = ['metadata', 'kind', 'apiVersion'];

/**
 * Holds defaults against their own schema (apiserver/schema/defaulting/validation.go): no undeclared fields, and values
 * that the schema takes. CEL rules are not applied to them.
 */
export function validateDefaults(schema: JSONSchemaProps, path: FieldPath, report: Report): void {
  visit(schema, true, false, path, report);
}

function visit(schema: JSONSchemaProps, isObject: boolean, insideMeta: boolean, path: FieldPath, report: Report): void {
  const value = schema.default as Json | undefined;
  const at = path.child('default');
  if (value !== undefined && value !== null) {
    if (!insideMeta && hasUndeclared(value, schema, isObject)) report.invalid(at, value, 'default-declared');
    if (insideMeta || !isObject || isTyped(value, at, report)) validateValue(value, schema, at, report);
  }
  const items = itemsOf(schema);
  if (items !== undefined) visit(items, isEmbedded(items), insideMeta, path.child('items'), report);
  for (const [name, property] of propertiesOf(schema))
    visit(
      property,
      isEmbedded(property),
      !isEmbedded(property) && (insideMeta || (isObject && metaFields.includes(name))),
      path.child('properties').key(name),
      report,
    );
}

/** A Kubernetes object needs its own apiVersion and kind. */
function isTyped(value: Json, path: FieldPath, report: Report): boolean {
  if (!isJsonObject(value)) return true;
  const missing = ['apiVersion', 'kind'].filter((field) => !value[field]);
  for (const field of missing) report.required(path.child(field));
  return missing.length === 0;
}
