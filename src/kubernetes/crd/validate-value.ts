import type { FieldPath } from '../../model/field-path.ts';
import { isJsonObject, type Json, type JsonObject, jsonText } from '../../model/json.ts';
import { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { additionalOf, itemsOf, propertiesOf, propertyOf } from './schema-parts.ts';
import { acceptsAmount, acceptsText, acceptsType, expectedType, isListed, isTooLong } from './value-checks.ts';

/**
 * Holds a value against a schema as the API server does with custom objects (kube-openapi pkg/validation/validate).
 * `path` is where the value stands; what is wrong deeper inside is told of there.
 */
export function validateValue(value: Json, schema: JSONSchemaProps, path: FieldPath, report: Report): void {
  check(value, schema, path, path, report);
}

function check(value: Json, schema: JSONSchemaProps, path: FieldPath, base: FieldPath, report: Report): void {
  const refuse = () => report.invalid(path, value, 'default-of-schema');
  if (!acceptsType(value, schema)) report.typeInvalid(path, value, expectedType(schema));
  if (value !== null) checkJunctors(value, schema, path, base, report);
  if (typeof value === 'string' && isTooLong(value, schema)) report.tooLong(path, schema.maxLength ?? 0, 'characters');
  if (typeof value === 'string' && !acceptsText(value, schema)) refuse();
  if ((typeof value === 'number' || typeof value === 'bigint') && !acceptsAmount(value, schema)) refuse();
  const listed = schema.enum as Json[] | undefined;
  if (!isListed(value, listed)) report.notSupported(path, textOf(value), (listed ?? []).map(textOf));
  if (Array.isArray(value)) checkItems(value, schema, path, base, report);
  else if (isJsonObject(value)) checkFields(value, schema, path, base, report);
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : jsonText(value);
}

function checkItems(list: Json[], schema: JSONSchemaProps, path: FieldPath, base: FieldPath, report: Report): void {
  const items = itemsOf(schema);
  // The server writes `default.[0]` for an item of the default itself.
  const at = (i: number) => (path === base ? path.child(`[${i}]`) : path.index(i));
  if (items !== undefined) for (const [i, item] of list.entries()) check(item, items, at(i), base, report);
  const { minItems = 0, maxItems } = schema;
  if (list.length < minItems) report.invalid(path, list, 'default-of-schema');
  if (maxItems !== undefined && list.length > maxItems) report.tooMany(path, maxItems);
}

function checkFields(
  object: JsonObject,
  schema: JSONSchemaProps,
  path: FieldPath,
  base: FieldPath,
  report: Report,
): void {
  const names = Object.keys(object);
  const { minProperties = 0, maxProperties, additionalProperties, required = [] } = schema;
  if (names.length < minProperties) report.invalid(path, object, 'default-of-schema');
  if (maxProperties !== undefined && names.length > maxProperties) report.tooMany(path, maxProperties);
  const additional = additionalOf(schema);
  for (const name of names) {
    if (propertyOf(schema, name) !== undefined) continue;
    if (additionalProperties === false) report.invalid(path, object, 'default-of-schema');
    else if (additional !== undefined) check(object[name] ?? null, additional, path.child(name), base, report);
  }
  for (const [name, property] of propertiesOf(schema))
    if (Object.hasOwn(object, name)) check(object[name] ?? null, property, path.child(name), base, report);
  for (const name of required) if (!Object.hasOwn(object, name)) report.required(path.child(name));
}

/** Failed junctors are told of at the value as a whole, with the reasons of the alternative that has the fewest. */
function checkJunctors(value: Json, schema: JSONSchemaProps, path: FieldPath, base: FieldPath, report: Report): void {
  const { anyOf = [], oneOf = [], allOf = [], not } = schema;
  const faultsOf = (part: JSONSchemaProps) => {
    const faults = new Report();
    check(value, part, path, base, faults);
    return faults.problems;
  };
  const refuse = () => report.invalid(base, value, 'default-of-schema');
  for (const [parts, alone] of [
    [anyOf, false],
    [oneOf, true],
  ] as const) {
    const faults = parts.map(faultsOf).sort((a, b) => a.length - b.length);
    const right = faults.filter((found) => found.length === 0).length;
    if (parts.length === 0 || (alone ? right === 1 : right > 0)) continue;
    refuse();
    report.problems.push(...(faults[0] ?? []));
  }
  const faults = allOf.flatMap(faultsOf);
  if (faults.length > 0) refuse();
  report.problems.push(...faults);
  if (not !== undefined && faultsOf(not).length === 0) refuse();
}
