import { FieldPath } from '../../model/field-path.ts';
import { emptyJsonObject, type JsonObject } from '../../model/json.ts';
import type { YamlDocument, YamlNode } from '../../model/node.ts';
import type { KubeObject } from '../../model/object.ts';
import { validateValue } from '../crd/validate-value.ts';
import { decodeStruct } from '../decode.ts';
import { dropConsequences } from '../drop-consequences.ts';
import { encodeStruct } from '../encode.ts';
import { nodeToJson } from '../node-to-json.ts';
import { type FieldProblem, Report } from '../report.ts';
import { dropSystemMetadata, metadataText, settleNamespace } from '../system-metadata.ts';
import { applySchemaDefaults } from './apply-schema-defaults.ts';
import type { CustomKind } from './custom-kind.ts';
import { decodeEmbedded, validateEmbeddedResources } from './embedded-resources.ts';
import { pruneUnknown } from './prune.ts';
import { pruneNulls } from './prune-nulls.ts';
import { validateCustomMetadata } from './validate-custom-metadata.ts';
import { validateLists } from './validate-lists.ts';
import { validateRules } from './validate-rules.ts';
import { validateScaleValues } from './validate-scale.ts';
import { warnOfDeprecation } from './warn-of-deprecation.ts';

/**
 * Decodes, defaults, validates and stores a custom resource by the schema of its kind, in the order of
 * apiextensions-apiserver (apiserver/customresource_handler.go unstructuredSchemaCoercer, registry/customresource).
 */
export function storeCustomResource(
  document: YamlDocument,
  kind: CustomKind,
  defaultNamespace: string,
  report: Report,
): KubeObject {
  const { apiVersion, schema, namespaced } = kind;
  const metadata = decodeMetadata(document.root, report);
  const body = bodyOf(document.root, kind);
  pruneUnknown(body, schema, report);
  pruneNulls(body, schema);
  decodeEmbedded(body, schema, document.root, report);
  const unreadable = report.problems.slice();
  const isReadable = unreadable.every(({ severity }) => severity === 'warning');
  applySchemaDefaults(body, schema);
  if (kind.hasStatus) delete body.status;
  settleNamespace(metadata, namespaced, defaultNamespace);

  const validation = new Report();
  validateCustomMetadata(metadata, namespaced, validation);
  const whole = withMetadata(body, named(metadata));
  validateValue(whole, schema, FieldPath.root, validation);
  validateScaleValues(body, kind.scale, validation);
  validateEmbeddedResources(body, schema, validation);
  validateLists(body, schema, validation);
  if (isReadable && !validation.problems.some(blocksRules)) validateRules(whole, schema, validation);
  warnOfDeprecation(kind, validation);
  report.problems.push(...dropConsequences(validation.problems, unreadable));

  const stored = withMetadata(body, encodeStruct(metadata, 'ObjectMeta'));
  dropSystemMetadata(stored);
  const [name, namespace] = [metadataText(metadata, 'name'), metadataText(metadata, 'namespace')];
  return { apiVersion, kind: kind.kind, name, namespace, stored, document };
}

/** With these faults the server does not look at CEL rules (registry/customresource/strategy.go hasBlockingErr). */
function blocksRules({ problem }: FieldProblem): boolean {
  const blocking = ['not-supported', 'required', 'too-long', 'too-many', 'type-invalid'];
  return blocking.includes(problem.code) || (problem.code === 'against-schema' && problem.keyword === 'format');
}

function decodeMetadata(root: YamlNode, report: Report): JsonObject {
  const node = root.type === 'map' ? root.entries.get('metadata')?.value : undefined;
  return node === undefined ? emptyJsonObject() : decodeStruct(node, 'ObjectMeta', FieldPath.of('metadata'), report);
}

/** All but the metadata, which is not the schema's. */
function bodyOf(root: YamlNode, { apiVersion, kind }: CustomKind): JsonObject {
  const body = emptyJsonObject();
  Object.assign(body, { apiVersion, kind });
  if (root.type !== 'map') return body;
  for (const [name, { value }] of root.entries) if (!Object.hasOwn(body, name)) body[name] = nodeToJson(value);
  delete body.metadata;
  return body;
}

function withMetadata(body: JsonObject, metadata: JsonObject): JsonObject {
  const { apiVersion = '', kind = '' } = body;
  return Object.assign(emptyJsonObject(), { apiVersion, kind, metadata }, body);
}

/** The server makes a name of `generateName` before it looks at it. */
function named(metadata: JsonObject): JsonObject {
  const { name, generateName } = metadata;
  if ((name !== undefined && name !== '') || typeof generateName !== 'string') return metadata;
  return Object.assign(emptyJsonObject(), metadata, { name: `${generateName}xxxxx` });
}
