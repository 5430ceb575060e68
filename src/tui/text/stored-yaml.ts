import { stringify } from 'yaml';
import { isJsonObject, type Json } from '../../model/json.ts';
import type { KubeObject } from '../../model/object.ts';

/** What everybody writes first; the rest follows by the alphabet. */
const first = ['apiVersion', 'kind', 'metadata', 'name', 'namespace', 'labels', 'spec'];

/** Objects as the API server would store them, in YAML: keys in one order, objects by kind and name, strings by need in quotes. */
export function storedYaml(objects: readonly KubeObject[]): string {
  const sorted = objects.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.name, b.name));
  return sorted.map(({ stored }) => stringify(ordered(stored), { lineWidth: 0, version: '1.1' })).join('---\n');
}

function ordered(value: Json): Json {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isJsonObject(value)) return value;
  const keys = Object.keys(value).toSorted((a, b) => rank(a) - rank(b) || compare(a, b));
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key] ?? null)]));
}

function rank(key: string): number {
  const index = first.indexOf(key);
  return index === -1 ? first.length : index;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
