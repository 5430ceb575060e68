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

/** Text that `JSON.stringify` writes as it is (TC39 "JSON.parse source text access"); TypeScript does not know it yet. */
const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };

/** JSON's own text of a value, `bigint`s as plain numbers. */
export function jsonText(value: Json, indent = 0): string {
  return withoutC1(JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? rawJSON(String(v)) : v), indent));
}

/** JSON as it is, but that a terminal finds nothing in it to obey: JSON itself escapes only the controls below a blank. */
export function withoutC1(json: string): string {
  return json.replace(/[\u007f-\u009f]/g, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);
}
