import type { FieldPath } from '../../model/field-path.ts';
import { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { validateListType } from './list-type.ts';
import { validateMapType } from './map-type.ts';
import { type Part, partsOf } from './parts-of.ts';
import { isEmbedded, propertiesOf } from './schema-parts.ts';
import { validateExpressions } from './validation-expressions.ts';
import { validateValidations } from './validations.ts';

const types = ['array', 'boolean', 'integer', 'number', 'object', 'string'];
const metaFields = ['metadata', 'kind', 'apiVersion'];

/** Where in the whole a schema stands, as far as its own rules depend on it. */
export interface Place {
  readonly isRoot: boolean;
  readonly allowsDefaults: boolean;
  /** Within apiVersion, kind or metadata of the object or of an embedded one. */
  readonly insideMeta: boolean;
  /** Whether values of two versions of an object can be told to be the same, so that rules may look at the old one. */
  readonly correlatable: boolean;
  /** Whether CEL rules can be read: not below `allOf` and the like, and only in a sound structure. */
  readonly hasRules: boolean;
}

/**
 * apiextensions validation ValidateCustomResourceDefinitionOpenAPISchema: what each keyword allows. CEL rules are read
 * once nothing else is wrong at their schema or below it.
 */
export function validateKeywords(schema: JSONSchemaProps, place: Place, path: FieldPath, report: Report): void {
  const expressions = new Report();
  visit(schema, place, path, report, expressions);
  report.problems.push(...expressions.problems);
}

function visit(schema: JSONSchemaProps, place: Place, path: FieldPath, report: Report, expressions: Report): void {
  const before = report.problems.length;
  validateOwn(schema, place, path, report);
  for (const part of partsOf(schema, path))
    visit(part.schema, placeOf(part, schema, place), part.path, report, expressions);
  if (schema['x-kubernetes-preserve-unknown-fields'] === false)
    report.invalid(path.child('x-kubernetes-preserve-unknown-fields'), false, 'preserve-true-or-absent');
  validateMapType(schema, path, report);
  validateListType(schema, path, report);
  validateValidations(schema, path, report);
  if (place.hasRules && report.problems.length === before) validateExpressions(schema, place, path, expressions);
}

function validateOwn(schema: JSONSchemaProps, place: Place, path: FieldPath, report: Report): void {
  const { type, items } = schema;
  if (type && !types.includes(type)) report.notSupported(path.child('type'), type, types);
  if (schema.default !== undefined && !place.allowsDefaults) report.forbidden(path.child('default'), 'no-default-here');
  for (const field of ['id', 'additionalItems', 'patternProperties', 'definitions', 'dependencies', '$ref'] as const)
    if (isSaid(schema, field)) report.forbidden(path.child(field), 'supported-keyword');
  if (type === 'null') report.forbidden(path.child('type'), 'nullable-for-null');
  if (Array.isArray(items) && items.length > 0) report.forbidden(path.child('items'), 'one-items-schema');
  if (place.insideMeta && isEmbedded(schema))
    report.forbidden(path.child('x-kubernetes-embedded-resource'), 'no-resource-in-metadata');
  if (schema.uniqueItems) report.forbidden(path.child('uniqueItems'), 'set-for-unique-items');
  if (propertiesOf(schema).length > 0 && ![undefined, true].includes(schema.additionalProperties as boolean))
    report.forbidden(path.child('additionalProperties'), 'properties-or-additional');
}

type Unsupported = 'id' | 'additionalItems' | 'patternProperties' | 'definitions' | 'dependencies' | '$ref';

function isSaid(schema: JSONSchemaProps, field: Unsupported): boolean {
  const value = schema[field];
  if (field === 'id') return Boolean(value);
  if (field === 'patternProperties' || field === 'definitions') return Object.keys(value ?? {}).length > 0;
  return value !== undefined;
}

/** Where a schema right below another stands. */
function placeOf(part: Part, schema: JSONSchemaProps, place: Place): Place {
  const inner = { ...place, isRoot: false };
  switch (part.as) {
    case 'additional':
      return { ...inner, allowsDefaults: inner.allowsDefaults && !inner.insideMeta };
    case 'items':
      return { ...inner, correlatable: inner.correlatable && schema['x-kubernetes-list-type'] === 'map' };
    case 'junctor':
      return { ...inner, hasRules: false };
    case 'property': {
      const isMeta = (place.isRoot || isEmbedded(schema)) && metaFields.includes(part.name);
      return {
        ...inner,
        correlatable: inner.correlatable && schema['x-kubernetes-map-type'] !== 'atomic',
        allowsDefaults: inner.allowsDefaults && !(isMeta && place.isRoot),
        insideMeta: inner.insideMeta || isMeta,
      };
    }
  }
}
