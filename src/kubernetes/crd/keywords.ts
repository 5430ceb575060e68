import type { FieldPath } from '../../model/field-path.ts';
import { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { validateListType } from './list-type.ts';
import { validateMapType } from './map-type.ts';
import { additionalOf, isEmbedded, itemsOf, propertiesOf } from './schema-parts.ts';
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
  for (const [part, partPlace, partPath] of partsOf(schema, place, path))
    visit(part, partPlace, partPath, report, expressions);
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

/** The schemas right below, each with its place and path. */
function* partsOf(
  schema: JSONSchemaProps,
  place: Place,
  path: FieldPath,
): Generator<[schema: JSONSchemaProps, place: Place, path: FieldPath]> {
  const inner = { ...place, isRoot: false };
  const additional = additionalOf(schema);
  if (additional !== undefined)
    yield [
      additional,
      { ...inner, allowsDefaults: inner.allowsDefaults && !inner.insideMeta },
      path.child('additionalProperties'),
    ];
  const correlatable = inner.correlatable && schema['x-kubernetes-map-type'] !== 'atomic';
  for (const [name, property] of propertiesOf(schema)) {
    const isMeta = (place.isRoot || isEmbedded(schema)) && metaFields.includes(name);
    const allowsDefaults = inner.allowsDefaults && !(isMeta && place.isRoot);
    yield [
      property,
      { ...inner, correlatable, allowsDefaults, insideMeta: inner.insideMeta || isMeta },
      path.child('properties').key(name),
    ];
  }
  const ruleless = { ...inner, hasRules: false };
  if (schema.not !== undefined) yield [schema.not, ruleless, path.child('not')];
  for (const field of ['allOf', 'oneOf', 'anyOf'] as const)
    for (const [i, nested] of (schema[field] ?? []).entries()) yield [nested, ruleless, path.child(field, i)];
  for (const [name, definition] of Object.entries(schema.definitions ?? {}))
    yield [definition, ruleless, path.child('definitions').key(name)];
  const itemPlace = { ...inner, correlatable: inner.correlatable && schema['x-kubernetes-list-type'] === 'map' };
  const items = itemsOf(schema);
  if (items !== undefined) yield [items, itemPlace, path.child('items')];
  else if (Array.isArray(schema.items))
    for (const [i, item] of schema.items.entries()) yield [item, itemPlace, path.child('items', i)];
  for (const [name, dependency] of Object.entries(schema.dependencies ?? {}))
    if (!Array.isArray(dependency)) yield [dependency, ruleless, path.child('dependencies').key(name)];
}
