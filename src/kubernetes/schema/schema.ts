import { type FieldType, parseFieldType } from './field-type.ts';
import { enums, kindRows, structs } from './tables.generated.ts';
import type { KindTypes } from './types.generated.ts';

/** A kind that the API server of this version serves. */
export interface KindSchema {
  readonly apiVersion: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
  /** The name of its struct. */
  readonly type: string;
}

/** The version of Kubernetes that the tables describe. */
export const kubernetesVersion = '1.36';

const fieldsOfType = new Map<string, ReadonlyMap<string, FieldType>>();

/** Every kind served, in the order of the tables. */
export const kindSchemas: readonly KindSchema[] = kindRows;

const rowsOf = Map.groupBy(kindSchemas, ({ kind }) => kind);

export function kindSchema(apiVersion: string, kind: string): KindSchema | undefined {
  return rowsOf.get(kind)?.find((row) => row.apiVersion === apiVersion);
}

/** The schema of a kind in the version that the API server prefers (for HorizontalPodAutoscaler, v2). */
export function preferredKindSchema(kind: string): KindSchema | undefined {
  return kindSchemas.findLast((row) => row.kind === kind);
}

/** The fields of a struct by name; empty for a name that is no struct. Read on first use, then kept. */
export function fieldsOf(type: string): ReadonlyMap<string, FieldType> {
  let fields = fieldsOfType.get(type);
  if (fields === undefined) {
    const text = Object.hasOwn(structs, type) ? structs[type] : undefined;
    fields = new Map(text ? text.split(', ').map(readField) : []);
    fieldsOfType.set(type, fields);
  }
  return fields;
}

function readField(text: string): [name: string, type: FieldType] {
  const space = text.indexOf(' ');
  return [text.slice(0, space), parseFieldType(text.slice(space + 1))];
}

/** The values that a field of a struct may have, where the API closes the list; else empty. */
export function enumOf(type: string, field: string): readonly string[] {
  const id = `${type}.${field}`;
  return Object.hasOwn(enums, id) ? (enums[id] ?? '').split(' ') : [];
}

/** A stored object as the TypeScript type of its kind, or undefined for an object of another kind. */
export function asKind<K extends keyof KindTypes>(
  object: { readonly apiVersion: string; readonly kind: string; readonly stored: unknown },
  kind: K,
): KindTypes[K] | undefined {
  return isKind(object, kind) ? (object.stored as KindTypes[K]) : undefined;
}

/** Asked of every object for many kinds: without making a text of both parts. */
function isKind({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }, wanted: string): boolean {
  return (
    wanted.length === apiVersion.length + 1 + kind.length &&
    wanted.endsWith(kind) &&
    wanted.startsWith(apiVersion) &&
    wanted[apiVersion.length] === '/'
  );
}
