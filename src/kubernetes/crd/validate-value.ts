import type { FieldPath } from '../../model/field-path.ts';
import { isJsonObject, type Json, type JsonObject, jsonText } from '../../model/json.ts';
import { closest } from '../closest.ts';
import { jsonTypeOfValue } from '../node-to-json.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { isListed } from './check-enum.ts';
import { checkJunctors } from './check-junctors.ts';
import { checkNumber } from './check-number.ts';
import { checkText } from './check-text.ts';
import { acceptsType, expectedType, typesOf } from './check-type.ts';
import { formatOf } from './known-format.ts';
import { Outcome } from './outcome.ts';
import { additionalOf, itemsOf, propertiesOf, propertyOf } from './schema-parts.ts';
import { acceptsFormat } from './value-formats.ts';

/** Where a value stands, and where the whole does that it is part of. */
export interface Place {
  readonly path: FieldPath;
  readonly base: FieldPath;
}

export type Check = (value: Json, schema: JSONSchemaProps, place: Place) => Outcome;

/**
 * Holds a value against a schema as the API server does with custom objects (kube-openapi pkg/validation/validate).
 * `path` is where the value stands; what is wrong deeper inside is told of there.
 */
export function validateValue(value: Json, schema: JSONSchemaProps, path: FieldPath, report: Report): void {
  report.problems.push(...check(value, schema, { path, base: path }).faults);
}

function check(value: Json, schema: JSONSchemaProps, place: Place): Outcome {
  const outcome = new Outcome();
  const passed = (part: Outcome) => {
    outcome.merge(part);
    outcome.matches += 1;
  };
  const isTyped = typesOf(schema).length > 0 || formatOf(schema) !== '';
  if (isTyped || value === null) {
    checkType(value, schema, place, outcome);
    if (value !== null) outcome.matches += 1;
  }
  if (value === null) {
    checkEnum(value, schema, place, outcome);
    return outcome;
  }
  passed(checkJunctors(value, schema, place, check));
  if (typeof value === 'string') {
    passed(checkText(value, schema, place.path));
    if (formatOf(schema) !== '') passed(checkFormat(value, formatOf(schema), place));
  }
  if (typeof value === 'number' || typeof value === 'bigint')
    passed(checkNumber(value, schema, place.path, place.base));
  if (Array.isArray(value)) passed(checkItems(value, schema, place));
  checkEnum(value, schema, place, outcome);
  outcome.matches += 1;
  if (isJsonObject(value)) passed(checkFields(value, schema, place));
  outcome.matches += 1;
  return outcome;
}

function checkType(value: Json, schema: JSONSchemaProps, { path }: Place, outcome: Outcome): void {
  if (acceptsType(value, schema)) {
    outcome.matches += 1;
    return;
  }
  const text = typeof value === 'object' ? '' : String(value);
  const actual = jsonTypeOfValue(value);
  outcome.fault(path, { code: 'type-invalid', expected: expectedType(schema), actual, value: text });
}

function checkEnum(value: Json, schema: JSONSchemaProps, { path }: Place, outcome: Outcome): void {
  const list = (schema.enum ?? []) as Json[];
  if (list.length === 0 || isListed(value, list)) return;
  const supported = list.map(asText);
  const text = asText(value);
  outcome.fault(path, { code: 'not-supported', value: text, supported, suggestion: closest(text, supported) });
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : jsonText(value);
}

function checkFormat(text: string, format: string, { path }: Place): Outcome {
  const outcome = new Outcome();
  if (!acceptsFormat(text, format))
    outcome.fault(path, { code: 'against-schema', keyword: 'format', limit: format, value: text });
  return outcome;
}

function checkItems(list: readonly Json[], schema: JSONSchemaProps, { path, base }: Place): Outcome {
  const outcome = new Outcome();
  const items = itemsOf(schema);
  // The server writes `default.[0]` for an item of the default itself.
  const at = (i: number) => (path === base ? path.child(`[${i}]`) : path.index(i));
  if (items !== undefined)
    for (const [i, item] of list.entries()) outcome.merge(check(item, items, { path: at(i), base }));
  const { minItems = 0, maxItems } = schema;
  if (list.length < minItems)
    outcome.fault(path, { code: 'against-schema', keyword: 'minItems', limit: minItems, value: list.length });
  if (maxItems !== undefined && list.length > maxItems) outcome.fault(path, { code: 'too-many', max: maxItems });
  outcome.matches += 1;
  return outcome;
}

function checkFields(object: JsonObject, schema: JSONSchemaProps, { path, base }: Place): Outcome {
  const outcome = new Outcome();
  const names = Object.keys(object);
  const { minProperties = 0, maxProperties, additionalProperties, required = [] } = schema;
  const against = { code: 'against-schema', value: names.length } as const;
  if (names.length < minProperties) outcome.fault(path, { ...against, keyword: 'minProperties', limit: minProperties });
  if (maxProperties !== undefined && names.length > maxProperties)
    outcome.fault(path, { code: 'too-many', max: maxProperties });
  const inside = (name: string, part: JSONSchemaProps) =>
    outcome.merge(check(object[name] ?? null, part, { path: path.child(name), base }));
  const additional = additionalOf(schema);
  for (const name of names) {
    if (propertyOf(schema, name) !== undefined) continue;
    if (additionalProperties === false)
      outcome.fault(
        path,
        { code: 'against-schema', keyword: 'additionalProperties', limit: null, value: name },
        path.child(name),
      );
    else if (additional !== undefined) inside(name, additional);
  }
  for (const [name, property] of propertiesOf(schema)) if (Object.hasOwn(object, name)) inside(name, property);
  for (const name of required)
    if (!Object.hasOwn(object, name)) outcome.fault(path.child(name), { code: 'required', rule: undefined });
  return outcome;
}
