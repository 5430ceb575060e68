import { type AdmitOptions, admit } from '../../kubernetes/admit.ts';
import type { FieldType } from '../../kubernetes/schema/field-type.ts';
import { enumOf, fieldsOf, kindSchema } from '../../kubernetes/schema/schema.ts';
import { isJsonObject, type Json, jsonText } from '../../model/json.ts';
import type { Verdict } from '../../model/object.ts';
import type { Source } from '../../model/span.ts';
import { parseSource } from '../../yaml/parse-source.ts';
import type { WrittenPlace } from './written-places.ts';

/** A manifest in which one value is another, or gone. */
export interface Mutant {
  readonly source: Source;
  /** undefined where the value is gone. */
  readonly value: Json | undefined;
  /** True where the API server takes all of it. */
  readonly accepted: boolean;
}

/**
 * The manifest with another value at a place of one of its documents: preferably one that the API server accepts, so
 * that nothing else is wrong with it. Undefined where every change leaves the stored object as it was.
 */
export function mutate(
  documents: readonly Json[],
  index: number,
  place: WrittenPlace,
  options: AdmitOptions,
): Mutant | undefined {
  const stored = (source: Source) => admit(parseSource(source).documents, options);
  const before = storedText(stored(sourceOf(documents))[index]);
  let rejected: Mutant | undefined;
  for (const value of otherValues(documents[index] ?? null, place)) {
    const changed = documents.map((document, at) => (at === index ? replaceAt(document, place.path, value) : document));
    const source = sourceOf(changed);
    const verdicts = stored(source);
    if (storedText(verdicts[index]) === before) continue;
    const mutant = { source, value, accepted: verdicts.every((verdict) => verdict.accepted) };
    if (mutant.accepted) return mutant;
    rejected ??= mutant;
  }
  return rejected;
}

function sourceOf(documents: readonly Json[]): Source {
  return { name: 'mutant.json', text: documents.map((document) => jsonText(document, 1)).join('\n') };
}

function storedText(verdict: Verdict | undefined): string {
  return verdict?.object === undefined ? '' : jsonText(verdict.object.stored);
}

/** Other values that may stand at a place, likely ones first; undefined is none at all. */
function otherValues(document: Json, { path, value }: WrittenPlace): (Json | undefined)[] {
  if (typeof value === 'boolean') return [!value, undefined];
  if (typeof value === 'number') return [value + 1, value - 1, undefined];
  if (typeof value === 'bigint') return [value + 1n, undefined];
  if (typeof value !== 'string') return [undefined];
  const others = allowedAt(document, path).filter((allowed) => allowed !== value);
  const counted = value.replace(/\d+(?!.*\d)/s, (digits) => String(Number(digits) + 1));
  return [...others, ...(counted === value ? [] : [counted]), `${value}x`, `x${value}`, undefined];
}

/** The values of a closed list that the API allows at a path; none where the list is open. */
function allowedAt(document: Json, path: readonly (string | number)[]): readonly string[] {
  if (!isJsonObject(document)) return [];
  let type = kindSchema(String(document.apiVersion), String(document.kind))?.type ?? '';
  let field: FieldType | undefined;
  let allowed: readonly string[] = [];
  for (const segment of path) {
    if (field !== undefined && field.element !== undefined) {
      field = field.element;
      if (field.shape === 'struct') type = field.name;
      continue;
    }
    allowed = enumOf(type, String(segment));
    field = fieldsOf(type).get(String(segment));
    if (field?.shape === 'struct') type = field.name;
  }
  return allowed;
}

function replaceAt(json: Json, path: readonly (string | number)[], value: Json | undefined): Json {
  const [head, ...rest] = path;
  const last = rest.length === 0;
  if (Array.isArray(json))
    return json.flatMap((item, at) => {
      if (at !== head) return [item];
      return last ? (value === undefined ? [] : [value]) : [replaceAt(item, rest, value)];
    });
  if (!isJsonObject(json)) return json;
  const entries = Object.entries(json).flatMap(([key, item]): [string, Json][] => {
    if (key !== head) return [[key, item]];
    return last ? (value === undefined ? [] : [[key, value]]) : [[key, replaceAt(item, rest, value)]];
  });
  return Object.fromEntries(entries);
}
