import { compareQuantities, parseQuantity } from '../../kubernetes/quantity.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { mapTyped } from './map-typed.ts';

/** The object with its quantities written another way: `500m` as `0.5`, `1` as `1000m`, `1Gi` as `1024Mi`. */
export function withOtherQuantities(object: Json): Json {
  return mapTyped(object, (value, type) => (type === 'Quantity' ? otherQuantity(String(value)) : undefined));
}

const smaller: Readonly<Record<string, readonly [number, string]>> = {
  '': [1000, 'm'],
  k: [1000, ''],
  M: [1000, 'k'],
  G: [1000, 'M'],
  T: [1000, 'G'],
  Ki: [1024, ''],
  Mi: [1024, 'Ki'],
  Gi: [1024, 'Mi'],
  Ti: [1024, 'Gi'],
};

function otherQuantity(text: string): string | undefined {
  const [, digits = '', suffix = ''] = /^(\d{1,12})([a-zA-Z]*)$/.exec(text) ?? [];
  if (digits === '') return undefined;
  const step = smaller[suffix];
  const other = suffix === 'm' ? String(Number(digits) / 1000) : step && `${Number(digits) * step[0]}${step[1]}`;
  const before = parseQuantity(text);
  const after = other === undefined ? undefined : parseQuantity(other);
  // Only a notation that the server reads as the same amount is one.
  return before !== undefined && after !== undefined && compareQuantities(before, after) === 0 ? other : undefined;
}

/** The object with every label selector in the other of its two notations: `matchExpressions` with one value each. */
export function withMatchExpressions(object: Json): Json {
  return mapTyped(object, (value, type) => {
    if (type !== 'LabelSelector' || !isJsonObject(value)) return undefined;
    const { matchLabels, matchExpressions, ...others } = value;
    if (matchLabels === undefined || !isJsonObject(matchLabels)) return undefined;
    const expressions = Object.entries(matchLabels).map(
      ([key, label]): JsonObject => ({ key, operator: 'In', values: [label] }),
    );
    return {
      ...others,
      matchExpressions: [...(Array.isArray(matchExpressions) ? matchExpressions : []), ...expressions],
    };
  });
}

/** The object with the images of Docker Hub's own repositories written in full. */
export function withFullImages(object: Json): Json {
  return mapTyped(object, (value, _, owner) => {
    if (typeof value !== 'string' || !/Container\.image$/.test(owner) || value === '') return undefined;
    return value.includes('/') ? undefined : `docker.io/library/${value}`;
  });
}
