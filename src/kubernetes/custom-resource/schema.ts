import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { validateValues } from './schema-values.ts';

const types = ['array', 'boolean', 'integer', 'number', 'object', 'string'];

/**
 * What makes a schema structural (apiextensions structural schemas): every field and item says its type. Of what is said
 * of values, only plain mistakes are found; CEL is looked at for unknown fields alone.
 */
export function validateSchema(schema: JSONSchemaProps, isRoot: boolean, path: FieldPath, report: Report): void {
  const { type = '', items, properties, additionalProperties } = schema;
  const free = schema['x-kubernetes-int-or-string'] || schema['x-kubernetes-preserve-unknown-fields'];
  if (type === '') {
    if (isRoot || !free) report.required(path.child('type'), 'schema-type');
  } else if (!types.includes(type)) report.notSupported(path.child('type'), type, types);
  else if (isRoot && type !== 'object') report.invalid(path.child('type'), type, 'root-schema-is-object');
  if (type === 'array' && items === undefined) report.required(path.child('items'), 'array-items');
  if (properties !== undefined && additionalProperties !== undefined)
    report.forbidden(path.child('additionalProperties'), 'properties-or-additional');
  validateValues(schema, isRoot, path, report);
  const keys = schema['x-kubernetes-list-map-keys'] ?? [];
  if (schema['x-kubernetes-list-type'] === 'map' && keys.length === 0)
    report.required(path.child('x-kubernetes-list-map-keys'), 'list-map-keys');
  for (const [name, property] of Object.entries(properties ?? {}))
    validateSchema(property, false, path.child('properties').key(name), report);
  if (items !== undefined && !Array.isArray(items)) validateSchema(items, false, path.child('items'), report);
  if (typeof additionalProperties === 'object')
    validateSchema(additionalProperties, false, path.child('additionalProperties'), report);
}
