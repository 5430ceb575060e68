import { expect, it } from 'vitest';
import { admit } from '../../src/kubernetes/admit.ts';
import { isJsonObject, type Json, type JsonObject, jsonText } from '../../src/model/json.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';
import { acceptedCases } from '../support/conformance-cases.ts';
import { workThatGrowsBySquare } from './growth.ts';

interface Place {
  readonly object: JsonObject;
  readonly path: readonly (string | number)[];
}

/** Every list and every free map that a recorded object holds, one of each field of each kind. */
function placesToFill(): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { kind, object } of acceptedCases) {
    if (object === undefined) continue;
    const waiting: { value: Json; path: (string | number)[] }[] = [{ value: object, path: [] }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { value, path } = next;
      const written = path.filter((segment) => typeof segment === 'string').join('.');
      // A template's Pod is judged as a Pod is.
      const inTemplate = /^.*template\.spec\.(.*)$/i.exec(written)?.[1];
      const field = inTemplate === undefined ? `${kind} ${written}` : `Pod spec.${inTemplate}`;
      if (Array.isArray(value)) {
        if (value.length > 0) places.set(field, { object, path });
        value.forEach((item, index) => {
          waiting.push({ value: item, path: [...path, index] });
        });
      } else if (isJsonObject(value)) {
        if (/[lL]abels$|annotations$|data$|Data$|limits$|requests$|hard$|elector$|properties$/.test(field))
          places.set(field, { object, path });
        for (const key of Object.keys(value)) waiting.push({ value: value[key] ?? null, path: [...path, key] });
      }
    }
  }
  return places;
}

/** The object with `n` more items or keys at a place: all alike, or each with other texts and numbers in it. */
function filled({ object, path }: Place, n: number, differ: boolean): string {
  const copy = structuredClone(object);
  let value: Json = copy;
  for (const segment of path) value = (value as never)[segment] as Json;
  if (Array.isArray(value)) {
    const [first = null] = value;
    for (let index = 0; index < n; index += 1) value.push(differ ? other(first, index) : first);
  } else if (isJsonObject(value)) {
    const first = Object.values(value)[0] ?? 'a';
    for (let index = 0; index < n; index += 1) value[`k${1000 + index}`] = differ ? other(first, index) : first;
  }
  return jsonText(copy);
}

function other(value: Json, index: number): Json {
  if (typeof value === 'string') return /^[a-z][a-z0-9]*$/.test(value) ? `${value}${1000 + index}` : value;
  if (typeof value === 'number') return value + index;
  if (Array.isArray(value)) return value.map((item) => other(item, index));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, other(item, index)]));
}

it.each([
  ['alike', false],
  ['different', true],
])('judging any list or map of any kind takes work in proportion to its length, its items being %s', (_, differ) => {
  const slow: string[] = [];
  for (const [field, place] of placesToFill()) {
    const text = (n: number) => filled(place, n, differ);
    const texts = new Map([8, 120, 240].map((n) => [n, parseSource({ name: 'x', text: text(n) }).documents]));
    for (const block of workThatGrowsBySquare(120, (n) => admit(texts.get(n) ?? []))) slow.push(`${field}: ${block}`);
  }
  expect(slow).toEqual([]);
});
