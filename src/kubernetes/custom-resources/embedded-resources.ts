import { FieldPath } from '../../model/field-path.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import type { YamlNode } from '../../model/node.ts';
import { additionalOf, isEmbedded, itemsOf, propertyOf } from '../crd/schema-parts.ts';
import { decodeStruct } from '../decode.ts';
import { encodeStruct } from '../encode.ts';
import { nodeAt } from '../locate.ts';
import { validateObjectMeta } from '../metadata.ts';
import { isDns1035Label } from '../names.ts';
import { jsonTypeOfValue } from '../node-to-json.ts';
import { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';

/** An object in a field of another, with where it stands. */
interface Embedded {
  readonly object: JsonObject;
  readonly path: FieldPath;
}

/** Every value whose schema says `x-kubernetes-embedded-resource`, the outer ones first. */
function* embeddedIn(value: Json, schema: JSONSchemaProps | undefined, path: FieldPath): Generator<Embedded> {
  if (schema === undefined) return;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* embeddedIn(item, itemsOf(schema), path.index(i));
    return;
  }
  if (!isJsonObject(value)) return;
  if (isEmbedded(schema)) yield { object: value, path };
  for (const name of Object.keys(value)) {
    const property = propertyOf(schema, name);
    const at = property === undefined ? path.key(name) : path.child(name);
    yield* embeddedIn(value[name] ?? null, property ?? additionalOf(schema), at);
  }
}

/**
 * Decodes type and metadata of embedded objects as strictly as the object's own, in place
 * (apiserver/schema/objectmeta/algorithm.go). `root` is what was written: types are told of by it.
 */
export function decodeEmbedded(object: JsonObject, schema: JSONSchemaProps, root: YamlNode, report: Report): void {
  for (const { object: resource, path } of embeddedIn(object, schema, FieldPath.root)) {
    for (const field of ['apiVersion', 'kind'] as const) {
      const value = resource[field];
      if (value === undefined || typeof value === 'string') continue;
      const problem = { code: 'wrong-type', expected: 'string', value: '' } as const;
      report.add(path.child(field), { ...problem, actual: jsonTypeOfValue(value) });
    }
    const node = nodeAt(root, path.child('metadata'));
    if (node === undefined || resource.metadata === undefined) continue;
    const metadata = encodeStruct(decodeMetadata(node, path.child('metadata'), report), 'ObjectMeta');
    if (metadata.creationTimestamp === null) delete metadata.creationTimestamp;
    resource.metadata = metadata;
  }
}

/** The server writes the path of an embedded object's metadata as validation does: `spec[key].metadata`. */
function decodeMetadata(node: YamlNode, path: FieldPath, report: Report): JsonObject {
  const own = new Report();
  const metadata = decodeStruct(node, 'ObjectMeta', FieldPath.root, own);
  for (const found of own.problems) report.problems.push({ ...found, path: path.child(...found.path.segments()) });
  return metadata;
}

/** What the server asks of embedded objects (apiserver/schema/objectmeta/validation.go). */
export function validateEmbeddedResources(object: JsonObject, schema: JSONSchemaProps, report: Report): void {
  for (const { object: resource, path } of embeddedIn(object, schema, FieldPath.root)) {
    for (const field of ['apiVersion', 'kind'] as const)
      if (!Object.hasOwn(resource, field)) report.required(path.child(field));
    const { apiVersion, kind, metadata } = resource;
    if (typeof apiVersion === 'string' && !isGroupVersion(apiVersion))
      report.invalid(path.child('apiVersion'), apiVersion, 'embedded-api-version');
    if (typeof kind === 'string' && !isDns1035Label(kind.toLowerCase()))
      report.invalid(path.child('kind'), kind, 'embedded-kind');
    if (metadata === undefined || !isJsonObject(metadata)) continue;
    const { name, namespace } = metadata;
    validateObjectMeta(
      // An embedded object needs no name.
      { ...metadata, name: typeof name === 'string' && name !== '' ? name : 'unnamed', finalizers: [] },
      path.child('metadata'),
      { namespaced: typeof namespace === 'string' && namespace !== '', traits: { nameForm: 'path-segment' } },
      report,
    );
  }
}

/** `v1` or `apps/v1` (apimachinery pkg/runtime/schema ParseGroupVersion). */
function isGroupVersion(text: string): boolean {
  return text !== '' && text.split('/').length <= 2;
}
