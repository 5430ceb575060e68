import { emptyJsonObject, type Json } from '../model/json.ts';
import type { YamlNode } from '../model/node.ts';
import type { JsonTypeName } from '../model/problem.ts';

/** A node as JSON, whatever its schema. */
export function nodeToJson(node: YamlNode): Json {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'sequence') return node.items.map(nodeToJson);
  const object = emptyJsonObject();
  for (const [key, entry] of node.entries) object[key] = nodeToJson(entry.value);
  return object;
}

/** The JSON type of a node, in words of manifests. */
export function jsonTypeOf(node: YamlNode): JsonTypeName {
  if (node.type === 'map') return 'map';
  if (node.type === 'sequence') return 'list';
  return jsonTypeOfValue(node.value);
}

/** The JSON type of a value, in words of manifests. */
export function jsonTypeOfValue(value: Json): JsonTypeName {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'bigint' || Number.isInteger(value) ? 'integer' : 'number';
}
