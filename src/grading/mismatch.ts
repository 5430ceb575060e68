import equal from 'fast-deep-equal';
import { type FieldType, parseFieldType } from '../kubernetes/schema/field-type.ts';
import { fieldsOf } from '../kubernetes/schema/schema.ts';
import type { FieldPath } from '../model/field-path.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { Asked, Mismatch } from './asked.ts';
import { canonicalField } from './canonical.ts';
import { isOrdered } from './list-semantics.ts';
import { nearestItem } from './nearest-item.ts';
import { selectorMismatches } from './selector-mismatches.ts';

const anything = parseFieldType('JSON');

/** Compares by subset: what is asked for must be there and mean the same; what is not asked for may be anything. */
export function mismatchesOfStruct(
  expected: JsonObject,
  actual: JsonObject,
  type: string,
  path: FieldPath,
  asked: Asked,
): Mismatch[] {
  const fields = fieldsOf(type);
  return Object.keys(expected).flatMap((key) => {
    const field = fields.get(key) ?? anything;
    return mismatches(expected[key] ?? null, actual[key], field, path.child(key), asked, `${type}.${key}`);
  });
}

function mismatches(
  expected: Json,
  actual: Json | undefined,
  type: FieldType,
  path: FieldPath,
  asked: Asked,
  owner: string,
): Mismatch[] {
  if (actual === undefined || actual === null)
    return isNothing(expected, type) ? [] : [{ kind: 'missing', path, expected, actual: undefined }];
  if (isJsonObject(expected) && isJsonObject(actual)) {
    if (type.name === 'LabelSelector') return selectorMismatches(expected, actual, path, asked);
    if (type.shape === 'struct') return mismatchesOfStruct(expected, actual, type.name, path, asked);
    return mapMismatches(expected, actual, type, path, asked, owner);
  }
  if (Array.isArray(expected) && Array.isArray(actual) && type.element !== undefined && !isOrdered(owner))
    return listMismatches(expected, actual, type.element, path, asked, owner);
  const same = equal(canonicalField(expected, type, owner), canonicalField(actual, type, owner));
  return same ? [] : [{ kind: 'differs', path, expected, actual }];
}

/** Asking for `null`, or for an empty list or map, is to ask for nothing; an empty struct (`emptyDir: {}`) must be there. */
function isNothing(expected: Json, { shape }: FieldType): boolean {
  if (Array.isArray(expected)) return expected.length === 0;
  return expected === null || (shape === 'map' && isJsonObject(expected) && Object.keys(expected).length === 0);
}

function mapMismatches(
  expected: JsonObject,
  actual: JsonObject,
  type: FieldType,
  path: FieldPath,
  asked: Asked,
  owner: string,
): Mismatch[] {
  const element = type.element ?? anything;
  const found = Object.keys(expected).flatMap((key) =>
    mismatches(expected[key] ?? null, ownValue(actual, key), element, path.key(key), asked, owner),
  );
  if (asked.exactly(path))
    for (const key of Object.keys(actual))
      if (!Object.hasOwn(expected, key))
        found.push({ kind: 'unexpected', path: path.key(key), expected: undefined, actual: actual[key] });
  return found;
}

function ownValue(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Each item asked for must be met by an item of its own; where none does, the nearest one is told about. */
function listMismatches(
  expected: readonly Json[],
  actual: readonly Json[],
  element: FieldType,
  path: FieldPath,
  asked: Asked,
  owner: string,
): Mismatch[] {
  const taken = new Set<number>();
  const compare = (item: Json, index: number) =>
    mismatches(item, actual[index], element, path.index(index), asked, owner);
  const unmet: Json[] = [];
  for (const item of expected) {
    const index = actual.findIndex((_, at) => !taken.has(at) && compare(item, at).length === 0);
    if (index === -1) unmet.push(item);
    else taken.add(index);
  }
  const found: Mismatch[] = [];
  for (const item of unmet) {
    const nearest = nearestItem(
      item,
      actual,
      taken,
      asked.elsewhere(path),
      owner,
      (index) => compare(item, index).length,
    );
    if (nearest === undefined) found.push({ kind: 'item-missing', path, expected: item, actual: undefined });
    else {
      taken.add(nearest);
      found.push(...compare(item, nearest));
    }
  }
  if (asked.exactly(path))
    actual.forEach((item, index) => {
      if (!taken.has(index))
        found.push({ kind: 'unexpected', path: path.index(index), expected: undefined, actual: item });
    });
  return found;
}
