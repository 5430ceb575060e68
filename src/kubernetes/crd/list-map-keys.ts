import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { propertyOf } from './schema-parts.ts';

/** The fields that tell the items of a list of type `map` apart: declared, scalar and always there. */
export function validateMapKeys(
  schema: JSONSchemaProps,
  keys: readonly string[],
  path: FieldPath,
  report: Report,
): void {
  const at = path.child('x-kubernetes-list-map-keys');
  const { items } = schema;
  const itemsPath = path.child('items');
  if (keys.length === 0) report.required(at, 'list-map-keys');
  if (items === undefined) report.required(itemsPath, 'array-items');
  else if (Array.isArray(items)) report.invalid(itemsPath, null, 'one-items-schema');
  else {
    const { type = '' } = items;
    if (type === 'object') validateDeclared(items, keys, at, itemsPath, report);
    else report.invalid(itemsPath.child('type'), type, 'map-items-are-objects');
    for (const key of keys) validateKey(items, key, itemsPath.child('properties').key(key), report);
  }
}

function validateDeclared(
  items: JSONSchemaProps,
  keys: readonly string[],
  at: FieldPath,
  itemsPath: FieldPath,
  report: Report,
): void {
  for (const [i, key] of keys.entries()) {
    const property = propertyOf(items, key);
    if (property === undefined) report.invalid(at, key, 'map-key-declared');
    else if (property.type === 'array' || property.type === 'object')
      report.invalid(itemsPath.child('properties').key(key).child('type'), property.type, 'map-key-scalar');
    if (keys.indexOf(key) < i) report.invalid(at, key, 'once-each');
  }
}

function validateKey(items: JSONSchemaProps, key: string, path: FieldPath, report: Report): void {
  const property = propertyOf(items, key);
  if (property === undefined) return;
  if (!items.required?.includes(key) && property.default === undefined)
    report.required(path.child('default'), 'map-key-required');
  if (property.nullable) report.forbidden(path.child('nullable'), 'map-key-required');
}
