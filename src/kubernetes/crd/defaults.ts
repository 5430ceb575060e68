import type { FieldPath } from '../../model/field-path.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { hasUndeclared } from './has-undeclared.ts';
import { additionalOf, isEmbedded, itemsOf, propertiesOf } from './schema-parts.ts';
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
    if (insideMeta || !isObject || isTyped(value, at, report))
      validateValue(value, withoutIntOrString(schema), at, report);
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

/** A default of int-or-string is held to its alternatives alone: without any it is of any type (schema/kubeopenapi.go). */
function withoutIntOrString(schema: JSONSchemaProps): JSONSchemaProps {
  const { 'x-kubernetes-int-or-string': _, ...others } = schema;
  const items = itemsOf(schema);
  const additional = additionalOf(schema);
  return {
    ...others,
    ...(items === undefined ? {} : { items: withoutIntOrString(items) }),
    ...(additional === undefined ? {} : { additionalProperties: withoutIntOrString(additional) }),
    properties: mapProperties(schema),
  };
}

function mapProperties(schema: JSONSchemaProps): Record<string, JSONSchemaProps> {
  const properties: Record<string, JSONSchemaProps> = Object.create(null);
  for (const [name, property] of propertiesOf(schema)) properties[name] = withoutIntOrString(property);
  return properties;
}

/** A Kubernetes object needs its own apiVersion and kind. */
function isTyped(value: Json, path: FieldPath, report: Report): boolean {
  if (!isJsonObject(value)) return true;
  const missing = ['apiVersion', 'kind'].filter((field) => !value[field]);
  for (const field of missing) report.required(path.child(field));
  return missing.length === 0;
}
