import { stringify, type ToStringOptions } from 'yaml';
import { nodeToJson } from '../../kubernetes/node-to-json.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import type { Source } from '../../model/span.ts';
import { parseSource } from '../../yaml/parse-source.ts';

/** The documents of a manifest as plain data, Lists taken apart. What cannot be read is missing. */
export function documentsOf(source: Source): Json[] {
  return parseSource(source).documents.map((document) => nodeToJson(document.root));
}

/** Documents as YAML. Quoted as YAML 1.1 asks for, which is what kubectl reads: `yes` and `0o7` stay what they are. */
export function writeYaml(documents: readonly Json[], style: ToStringOptions = {}, alias = false): string {
  const texts = documents.map((document) =>
    stringify(document, {
      version: '1.1',
      lineWidth: 0,
      doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
      aliasDuplicateObjects: alias,
      ...style,
    }),
  );
  return texts.join('---\n');
}

/** The same data with the keys of every map in reverse order. */
export function withKeysReversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]): [string, Json] => [key, withKeysReversed(inner)])
      .reverse(),
  );
}

/** The same data in which maps and lists that hold the same are one thing, which YAML writes as an anchor. */
export function withSharedParts(value: Json, seen = new Map<string, Json>()): Json {
  if (Array.isArray(value))
    return share(
      value.map((item) => withSharedParts(item, seen)),
      seen,
    );
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, Json] => [key, withSharedParts(inner, seen)]);
  return share(Object.fromEntries(entries), seen);
}

function share(value: Json, seen: Map<string, Json>): Json {
  const text = JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? `${inner}n` : inner));
  const known = seen.get(text);
  if (known !== undefined) return known;
  seen.set(text, value);
  return value;
}
