import equal from 'fast-deep-equal';
import { type FieldType, parseFieldType } from '../kubernetes/schema/field-type.ts';
import { fieldsOf } from '../kubernetes/schema/schema.ts';
import type { FieldPath } from '../model/field-path.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import { type Canonical, canonicalField, selectorRequirements } from './canonical.ts';
import { isOrdered, mergeKeys } from './list-semantics.ts';

/** A place where a stored object is not what is asked for. */
export interface Mismatch {
  readonly kind: 'differs' | 'missing' | 'unexpected' | 'item-missing';
  readonly path: FieldPath;
  /** Absent where nothing may stand. */
  readonly expected: Json | undefined;
  /** Absent where nothing stands. */
  readonly actual: Json | undefined;
}

/** Tells whether nothing but what is asked may stand at a path. */
type Exactly = (path: FieldPath) => boolean;

const anything = parseFieldType('JSON');

/** Compares by subset: what is asked for must be there and mean the same; what is not asked for may be anything. */
export function mismatchesOfStruct(
  expected: JsonObject,
  actual: JsonObject,
  type: string,
  path: FieldPath,
  exactly: Exactly,
): Mismatch[] {
  const fields = fieldsOf(type);
  return Object.keys(expected).flatMap((key) => {
    const field = fields.get(key) ?? anything;
    return mismatches(expected[key] ?? null, actual[key], field, path.child(key), exactly, `${type}.${key}`);
  });
}

function mismatches(
  expected: Json,
  actual: Json | undefined,
  type: FieldType,
  path: FieldPath,
  exactly: Exactly,
  owner: string,
): Mismatch[] {
  if (actual === undefined || actual === null)
    return isNothing(expected, type) ? [] : [{ kind: 'missing', path, expected, actual: undefined }];
  if (isJsonObject(expected) && isJsonObject(actual)) {
    if (type.name === 'LabelSelector') return selectorMismatches(expected, actual, path, exactly);
    if (type.shape === 'struct') return mismatchesOfStruct(expected, actual, type.name, path, exactly);
    return mapMismatches(expected, actual, type, path, exactly, owner);
  }
  if (Array.isArray(expected) && Array.isArray(actual) && type.element !== undefined && !isOrdered(owner))
    return listMismatches(expected, actual, type.element, path, exactly, owner);
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
  exactly: Exactly,
  owner: string,
): Mismatch[] {
  const element = type.element ?? anything;
  const found = Object.keys(expected).flatMap((key) =>
    mismatches(expected[key] ?? null, ownValue(actual, key), element, path.key(key), exactly, owner),
  );
  if (exactly(path))
    for (const key of Object.keys(actual))
      if (!Object.hasOwn(expected, key))
        found.push({ kind: 'unexpected', path: path.key(key), expected: undefined, actual: actual[key] });
  return found;
}

function ownValue(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Compares label selectors by their requirements; a difference is told at the label that it is about. */
function selectorMismatches(expected: JsonObject, actual: JsonObject, path: FieldPath, exactly: Exactly): Mismatch[] {
  const asked = selectorRequirements(expected);
  const there = selectorRequirements(actual);
  const missing = asked.find((requirement) => !there.some((other) => equal(other, requirement)));
  if (missing !== undefined) {
    const label = labelPath(actual, missing, path);
    const [wanted, found] = [label && labelAt(expected, missing), label && labelAt(actual, missing)];
    if (label === undefined || wanted === undefined) return [{ kind: 'differs', path, expected, actual }];
    return [{ kind: 'differs', path: label, expected: wanted, actual: found }];
  }
  if (!exactly(path)) return [];
  const extra = there.filter((requirement) => !asked.some((other) => equal(other, requirement)));
  return extra.map((requirement) => {
    const label = labelPath(actual, requirement, path);
    return {
      kind: 'unexpected',
      path: label ?? path,
      expected: undefined,
      actual: label ? labelAt(actual, requirement) : actual,
    };
  });
}

/** Where a selector speaks of a requirement's label; undefined where it does not. */
function labelPath({ matchLabels, matchExpressions }: JsonObject, requirement: Canonical, path: FieldPath) {
  const key = keyOf(requirement);
  if (isJsonObject(matchLabels) && Object.hasOwn(matchLabels, key)) return path.child('matchLabels').key(key);
  const expressions = Array.isArray(matchExpressions) ? matchExpressions : [];
  const index = expressions.findIndex((expression) => isJsonObject(expression) && expression.key === key);
  return index === -1 ? undefined : path.child('matchExpressions').index(index);
}

/** What a selector says of a requirement's label: a value, or a whole expression. */
function labelAt({ matchLabels, matchExpressions }: JsonObject, requirement: Canonical): Json | undefined {
  const key = keyOf(requirement);
  if (isJsonObject(matchLabels) && Object.hasOwn(matchLabels, key)) return matchLabels[key];
  const expressions = Array.isArray(matchExpressions) ? matchExpressions : [];
  return expressions.find((expression) => isJsonObject(expression) && expression.key === key);
}

function keyOf(requirement: Canonical): string {
  return Array.isArray(requirement) ? String(requirement[0]) : '';
}

/** Each item asked for must be met by an item of its own; where none does, the nearest one is told about. */
function listMismatches(
  expected: readonly Json[],
  actual: readonly Json[],
  element: FieldType,
  path: FieldPath,
  exactly: Exactly,
  owner: string,
): Mismatch[] {
  const taken = new Set<number>();
  const compare = (item: Json, index: number) =>
    mismatches(item, actual[index], element, path.index(index), exactly, owner);
  const unmet: Json[] = [];
  for (const item of expected) {
    const index = actual.findIndex((_, at) => !taken.has(at) && compare(item, at).length === 0);
    if (index === -1) unmet.push(item);
    else taken.add(index);
  }
  const found: Mismatch[] = [];
  for (const item of unmet) {
    const nearest = nearestItem(item, actual, taken, owner, (index) => compare(item, index).length);
    if (nearest === undefined) found.push({ kind: 'item-missing', path, expected: item, actual: undefined });
    else {
      taken.add(nearest);
      found.push(...compare(item, nearest));
    }
  }
  if (exactly(path))
    actual.forEach((item, index) => {
      if (!taken.has(index))
        found.push({ kind: 'unexpected', path: path.index(index), expected: undefined, actual: item });
    });
  return found;
}

/** The free item that the one asked for most likely is: by merge key, else by what they share, else the only one. */
function nearestItem(
  expected: Json,
  actual: readonly Json[],
  taken: ReadonlySet<number>,
  owner: string,
  count: (index: number) => number,
): number | undefined {
  const free = [...actual.keys()].filter((index) => !taken.has(index));
  const keys = mergeKeys(owner).filter((key) => isJsonObject(expected) && Object.hasOwn(expected, key));
  if (keys.length > 0) {
    const keyed = free.find((index) => {
      const item = actual[index];
      return isJsonObject(item) && isJsonObject(expected) && keys.every((key) => item[key] === expected[key]);
    });
    if (keyed !== undefined) return keyed;
  }
  if (free.length === 1 && isJsonObject(expected)) return free[0];
  const leaves = leafCount(expected);
  let best: number | undefined;
  let fewest = leaves;
  for (const index of free) {
    const wrong = count(index);
    if (wrong < fewest) {
      best = index;
      fewest = wrong;
    }
  }
  return best;
}

function leafCount(value: Json): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + leafCount(item), 0);
  if (isJsonObject(value)) return Object.values(value).reduce((sum: number, item) => sum + leafCount(item), 0);
  return 1;
}
