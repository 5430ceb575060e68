import { parseQuantity } from '../kubernetes/quantity.ts';
import type { FieldType } from '../kubernetes/schema/field-type.ts';
import { fieldsOf } from '../kubernetes/schema/schema.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import { canonicalImage } from './image-reference.ts';
import { isOrdered } from './list-semantics.ts';

/**
 * A value in a form in which equal meaning is equal structure. Maps become sorted lists of pairs, so that no key of a
 * submission is ever a property (`valueOf`, `__proto__`), and so that fast-deep-equal is safe on them.
 */
export type Canonical = string | number | bigint | boolean | null | Canonical[];

/** A stored struct, canonical: sets sorted, quantities, images and label selectors by meaning. */
export function canonicalStruct(object: JsonObject, type: string): Canonical {
  if (type === 'LabelSelector') return selectorRequirements(object);
  const fields = fieldsOf(type);
  return pairs(object, (key, value) => {
    const field = fields.get(key);
    return field === undefined ? canonicalJson(value) : canonicalField(value, field, `${type}.${key}`);
  });
}

/** A value of a field; `owner` is the struct and field, such as `Container.image`. */
export function canonicalField(value: Json, type: FieldType, owner: string): Canonical {
  if (Array.isArray(value)) {
    const { element } = type;
    const items = value.map((item) =>
      element === undefined ? canonicalJson(item) : canonicalField(item, element, owner),
    );
    return isOrdered(owner) ? items : sorted(items);
  }
  if (isJsonObject(value)) {
    if (type.shape === 'struct') return canonicalStruct(value, type.name);
    const { element } = type;
    return pairs(value, (_, item) =>
      element === undefined ? canonicalJson(item) : canonicalField(item, element, owner),
    );
  }
  return canonicalScalar(value, type.name, owner);
}

function canonicalScalar(value: Exclude<Json, Json[] | JsonObject>, type: string, owner: string): Canonical {
  if (type === 'Quantity' && value !== null) return quantityAmount(String(value));
  if (typeof value === 'string' && owner.endsWith('Container.image')) return canonicalImage(value);
  return value;
}

/** `1Gi`, `1024Mi` and `1073741824` are one amount, whatever format the server keeps. */
function quantityAmount(text: string): string {
  const quantity = parseQuantity(text);
  if (quantity === undefined) return text;
  const digits = String(quantity.unscaled);
  const significant = withoutTrailingZeros(digits);
  return significant === '' ? '0' : `${significant}e${quantity.scale + digits.length - significant.length}`;
}

/** By hand: a pattern would look for the end from every zero of a long number. */
function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

/**
 * A LabelSelector as the set of its requirements: `matchLabels: {a: b}` and `matchExpressions` `a In [b]` are one.
 * Every requirement must hold, so order and repetition mean nothing.
 */
export function selectorRequirements(selector: JsonObject): Canonical[] {
  const requirements: Canonical[] = [];
  const { matchLabels, matchExpressions } = selector;
  if (matchLabels !== undefined && isJsonObject(matchLabels))
    for (const key of Object.keys(matchLabels)) requirements.push([key, 'In', [canonicalJson(matchLabels[key] ?? '')]]);
  if (Array.isArray(matchExpressions))
    for (const expression of matchExpressions) {
      if (!isJsonObject(expression)) continue;
      const values = Array.isArray(expression.values) ? expression.values.map(canonicalJson) : [];
      requirements.push([String(expression.key), String(expression.operator), sorted(values)]);
    }
  return sorted(requirements);
}

function canonicalJson(value: Json): Canonical {
  if (Array.isArray(value)) return value.map(canonicalJson);
  return isJsonObject(value) ? pairs(value, (_, item) => canonicalJson(item)) : value;
}

function pairs(object: JsonObject, canonical: (key: string, value: Json) => Canonical): Canonical[] {
  return Object.keys(object)
    .sort()
    .map((key) => [key, canonical(key, object[key] ?? null)]);
}

/** Sorted by text, each once. */
function sorted(items: Canonical[]): Canonical[] {
  const byText = new Map(items.map((item) => [canonicalText(item), item]));
  return [...byText.keys()].sort().map((text) => byText.get(text) ?? null);
}

function canonicalText(value: Canonical): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? `${item}n` : item));
}
