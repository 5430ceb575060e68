import type { FieldPath } from '../../model/field-path.ts';
import { isRegularExpression } from '../regular-expression/is-regular-expression.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { itemsOf, propertiesOf, propertyOf } from './schema-parts.ts';

/** What may only stand in the structure itself, not below `allOf`, `anyOf`, `oneOf` or `not`. */
const structural = [
  'type',
  'default',
  'title',
  'description',
  'nullable',
  'x-kubernetes-preserve-unknown-fields',
  'x-kubernetes-embedded-resource',
  'x-kubernetes-int-or-string',
  'x-kubernetes-list-map-keys',
  'x-kubernetes-list-type',
  'x-kubernetes-map-type',
  'x-kubernetes-validations',
] as const;

/** apiserver/schema/validation.go validateValueValidation; the two ways to write int-or-string are excepted. */
export function validateValueValidation(schema: JSONSchemaProps, path: FieldPath, report: Report): void {
  validateJunctors(schema, isIntOrStringPair(schema), isIntOrStringPair(schema.allOf?.[0]), path, report);
}

function validateJunctors(
  schema: JSONSchemaProps,
  skipAnyOf: boolean,
  skipFirst: boolean,
  path: FieldPath,
  report: Report,
): void {
  const { anyOf = [], allOf = [], oneOf = [], not, pattern } = schema;
  if (!skipAnyOf)
    for (const [i, nested] of anyOf.entries()) validateNested(nested, false, path.child('anyOf', i), report);
  for (const [i, nested] of allOf.entries())
    validateNested(nested, skipFirst && i === 0, path.child('allOf', i), report);
  for (const [i, nested] of oneOf.entries()) validateNested(nested, false, path.child('oneOf', i), report);
  if (not !== undefined) validateNested(not, false, path.child('not'), report);
  if (pattern && !isRegularExpression(pattern)) report.invalid(path.child('pattern'), pattern, 'regular-expression');
}

function validateNested(schema: JSONSchemaProps, skipAnyOf: boolean, path: FieldPath, report: Report): void {
  validateJunctors(schema, skipAnyOf, false, path, report);
  const items = itemsOf(schema);
  if (items !== undefined) validateNested(items, false, path.child('items'), report);
  for (const [name, property] of propertiesOf(schema))
    validateNested(property, false, path.child('properties').key(name), report);
  if (schema.additionalProperties) report.forbidden(path.child('additionalProperties'), 'values-only');
  for (const field of structural) {
    const value = schema[field];
    if ((value && !(Array.isArray(value) && value.length === 0)) || (field === 'default' && value !== undefined))
      report.forbidden(path.child(field), 'values-only');
  }
  if (propertyOf(schema, 'metadata') !== undefined)
    report.forbidden(path.child('properties').key('metadata'), 'no-nested-metadata');
}

/** `anyOf: [{type: integer}, {type: string}]`, in this order and without more. */
function isIntOrStringPair(schema: JSONSchemaProps | undefined): boolean {
  const { anyOf = [] } = schema ?? {};
  const [first = {}, second = {}] = anyOf;
  const isBare = (part: JSONSchemaProps, type: string) => part.type === type && Object.keys(part).length === 1;
  return anyOf.length === 2 && isBare(first, 'integer') && isBare(second, 'string');
}
