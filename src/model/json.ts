/** A JSON value as the API server would see it; integers beyond 2^53 are kept exact as `bigint`. */
export type Json = null | boolean | number | bigint | string | JsonArray | JsonObject;
export type JsonArray = Json[];
/** Made with a null prototype wherever keys come from a submission. */
export interface JsonObject {
  [key: string]: Json;
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An empty object without a prototype, so that a key such as `__proto__` is a key like any other. */
export function emptyJsonObject(): JsonObject {
  return Object.create(null) as JsonObject;
}

/** JSON's own text of a value, `bigint`s as plain numbers. */
export function jsonText(value: Json, indent = 0): string {
  if (typeof value === 'bigint') return String(value);
  const marked = JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? `\u0000${v}` : v), indent);
  return marked.replace(/"\\u0000(-?\d+)"/g, '$1');
}
