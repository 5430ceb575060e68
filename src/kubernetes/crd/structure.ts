import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { validateEmbedded } from './embedded-resource.ts';
import { validateRootMetadata } from './root-metadata.ts';
import { additionalOf, isEmbedded, isIntOrString, itemsOf, preservesUnknown, propertiesOf } from './schema-parts.ts';
import { validateValueValidation } from './value-validation.ts';

export type Level = 'root' | 'item' | 'field';

/**
 * What makes a schema structural (apiserver/schema/validation.go validateStructuralInvariants): every field and item
 * says its type, and what is said of values below `allOf` and the like speaks of values alone.
 */
export function validateStructure(schema: JSONSchemaProps, level: Level, path: FieldPath, report: Report): void {
  const items = itemsOf(schema);
  const additional = additionalOf(schema);
  if (schema.type === 'array' && items === undefined) report.required(path.child('items'), 'array-items');
  if (items !== undefined) validateStructure(items, 'item', path.child('items'), report);
  for (const [name, property] of propertiesOf(schema))
    validateStructure(property, 'field', path.child('properties').key(name), report);
  if (schema.additionalProperties !== undefined && level === 'root')
    report.forbidden(path.child('additionalProperties'), 'no-additional-at-root');
  if (additional !== undefined) validateStructure(additional, 'field', path.child('additionalProperties'), report);
  validateIntOrString(schema, path, report);
  validateValueValidation(schema, path, report);
  validateType(schema, level, path, report);
  if (isEmbedded(schema)) validateEmbedded(schema, path, report);
  validateRootMetadata(schema, level === 'root', path.child('properties'), report);
}

function validateIntOrString(schema: JSONSchemaProps, path: FieldPath, report: Report): void {
  if (!isIntOrString(schema)) return;
  for (const field of ['x-kubernetes-preserve-unknown-fields', 'x-kubernetes-embedded-resource'] as const)
    if (schema[field] === true) report.invalid(path.child(field), true, 'int-or-string-alone');
}

function validateType(schema: JSONSchemaProps, level: Level, path: FieldPath, report: Report): void {
  const { type = '' } = schema;
  const at = path.child('type');
  if (type === '') {
    if (isEmbedded(schema)) report.required(at, 'embedded-is-object');
    else if (!isIntOrString(schema) && !preservesUnknown(schema)) report.required(at, 'schema-type');
  } else if (type !== 'object') {
    if (isEmbedded(schema)) report.invalid(at, type, 'embedded-is-object');
    if (level === 'root') report.invalid(at, type, 'root-schema-is-object');
  }
}
