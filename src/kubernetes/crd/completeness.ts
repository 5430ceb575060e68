import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { itemsOf, propertiesOf, propertyOf } from './schema-parts.ts';

/**
 * Fields and items that `allOf`, `anyOf`, `oneOf` or `not` of the root speak of must be declared in the structure, too
 * (apiserver/schema/complete.go).
 */
export function validateCompleteness(schema: JSONSchemaProps, path: FieldPath, report: Report): void {
  validateJunctors(schema, schema, path, report);
}

function validateJunctors(said: JSONSchemaProps, declared: JSONSchemaProps, path: FieldPath, report: Report): void {
  const { not, allOf = [], anyOf = [], oneOf = [] } = said;
  for (const nested of [...(not === undefined ? [] : [not]), ...allOf, ...anyOf, ...oneOf])
    validateNested(nested, declared, path, report);
}

function validateNested(said: JSONSchemaProps, declared: JSONSchemaProps, path: FieldPath, report: Report): void {
  validateJunctors(said, declared, path, report);
  const items = itemsOf(said);
  if (items !== undefined) compare(items, itemsOf(declared), path.child('items'), report);
  for (const [name, property] of propertiesOf(said))
    compare(property, propertyOf(declared, name), path.child('properties').key(name), report);
}

function compare(said: JSONSchemaProps, declared: JSONSchemaProps | undefined, path: FieldPath, report: Report): void {
  if (declared === undefined) report.required(path, 'declared-outside');
  else validateNested(said, declared, path, report);
}
