import type { Diagnostic } from '../model/diagnostic.ts';
import { FieldPath } from '../model/field-path.ts';
import { emptyJsonObject, isJsonObject, type JsonObject } from '../model/json.ts';
import type { YamlDocument, YamlNode } from '../model/node.ts';
import type { KubeObject, Verdict } from '../model/object.ts';
import { Definitions } from './custom-resources/definitions.ts';
import { storeCustomResource } from './custom-resources/store-custom-resource.ts';
import { warnOfLaterDefinition } from './custom-resources/warn-of-later-definition.ts';
import { decodeStruct } from './decode.ts';
import { dropConsequences } from './drop-consequences.ts';
import { encodeStruct } from './encode.ts';
import type { KindRules } from './kind-rules.ts';
import { kindRules } from './kinds.ts';
import { locate, locateKey, type Place } from './locate.ts';
import { validateObjectMeta } from './metadata.ts';
import { jsonTypeOf } from './node-to-json.ts';
import { quoteUnprintable } from './quote-unprintable.ts';
import { type FieldProblem, Report } from './report.ts';
import { resolveKind } from './resolve-kind.ts';
import type { KindSchema } from './schema/schema.ts';
import { dropSystemMetadata, metadataText, settleNamespace } from './system-metadata.ts';

export interface AdmitOptions {
  /** Where objects go that name no namespace. */
  readonly namespace?: string;
  /** Objects that are there already: of them, CustomResourceDefinitions count, like those among the documents. */
  readonly given?: readonly KubeObject[];
}

/**
 * What the API server would say of each document of an answer, and what it would store. Never throws. Custom resources
 * are judged by the CustomResourceDefinitions among the documents, wherever these stand, and among what is given.
 */
export function admit(documents: readonly YamlDocument[], options: AdmitOptions = {}): Verdict[] {
  const { namespace = 'default', given = [] } = options;
  const admitted = new Map<YamlDocument, Verdict>();
  for (const document of documents)
    if (textAt(document.root, 'kind') === 'CustomResourceDefinition')
      admitted.set(document, admitDocument(document, namespace, Definitions.none));
  const definitions = Definitions.among([...admitted.values()], given);
  return documents.map((document) => admitted.get(document) ?? admitDocument(document, namespace, definitions));
}

/** What would be stored of a document if its kind were another: for telling all about a manifest of the wrong kind. */
export function storeAs(document: YamlDocument, schema: KindSchema, namespace: string): KubeObject {
  return store(document, schema, namespace, new Report());
}

const typeMeta = new Set(['apiVersion', 'kind']);

function admitDocument(document: YamlDocument, defaultNamespace: string, definitions: Definitions): Verdict {
  const { root } = document;
  const report = new Report();
  if (root.type !== 'map') {
    report.add(FieldPath.root, { code: 'not-an-object', actual: jsonTypeOf(root) });
    return verdict(document, report, undefined);
  }
  for (const field of ['apiVersion', 'kind'] as const)
    if (textAt(root, field) === '') report.add(FieldPath.of(field), { code: 'no-type-meta', missing: field });
  if (report.problems.length > 0 && textAt(root, 'kind') === '') return verdict(document, report, undefined);
  const { schema, custom, problem } = resolveKind(textAt(root, 'apiVersion'), textAt(root, 'kind'), definitions);
  if (problem !== undefined && report.problems.length === 0)
    report.add(FieldPath.of(culprit(root, custom ?? schema)), problem);
  if (custom !== undefined) {
    if (problem === undefined) warnOfLaterDefinition(document, custom, report);
    return verdict(document, report, storeCustomResource(document, custom, defaultNamespace, report));
  }
  if (schema === undefined) return verdict(document, report, undefined);
  return verdict(document, report, store(document, schema, defaultNamespace, report));
}

/** Decodes, defaults, validates and encodes, in the order of the API server's create handler. */
function store(document: YamlDocument, schema: KindSchema, defaultNamespace: string, report: Report): KubeObject {
  const object = decodeStruct(document.root, schema.type, FieldPath.root, report, typeMeta);
  const unreadable = report.problems.length;
  const metadata = metadataOf(object);
  settleNamespace(metadata, schema.namespaced, defaultNamespace);
  delete object.status;

  const rules = kindRules(schema.apiVersion, schema.kind);
  // `defineKind` tied these rules to this kind's type, and decode made the object by that type's table.
  rules?.applyDefaults(object as never);
  const validation = validate(object, metadata, schema, rules);
  report.problems.push(...dropConsequences(validation.problems, report.problems.slice(0, unreadable)));

  const stored = emptyJsonObject();
  Object.assign(stored, { apiVersion: schema.apiVersion, kind: schema.kind }, encodeStruct(object, schema.type));
  delete stored.status;
  dropSystemMetadata(stored);
  const [name, namespace] = [metadataText(metadata, 'name'), metadataText(metadata, 'namespace')];
  return { apiVersion: schema.apiVersion, kind: schema.kind, name, namespace, stored, document };
}

/** What the server would report once it has read the object: in its steps, each of which it ends at the first problems. */
function validate(
  object: JsonObject,
  metadata: JsonObject,
  { namespaced }: KindSchema,
  rules: KindRules | undefined,
): Report {
  const report = new Report();
  rules?.allocate?.(object as never, report);
  if (report.problems.length > 0) return report;
  const traits = rules?.metadata;
  const ofMetadata = () => validateObjectMeta(metadata, FieldPath.of('metadata'), { namespaced, traits }, report);
  if (traits?.checked === undefined) ofMetadata();
  rules?.validate(object as never, report);
  if (traits?.checked === 'last' && report.problems.every(({ severity }) => severity === 'warning')) ofMetadata();
  return report;
}

function metadataOf(object: JsonObject): JsonObject {
  const { metadata } = object;
  if (metadata !== undefined && isJsonObject(metadata)) return metadata;
  const made = emptyJsonObject();
  object.metadata = made;
  return made;
}

/** Which of apiVersion and kind is to blame for a kind that is not served. */
function culprit(root: YamlNode, meant: { readonly kind: string } | undefined): string {
  return meant !== undefined && meant.kind === textAt(root, 'kind') ? 'apiVersion' : 'kind';
}

function textAt(root: YamlNode, field: string): string {
  const value = root.type === 'map' ? root.entries.get(field)?.value : undefined;
  return value?.type === 'scalar' && typeof value.value === 'string' ? value.value : '';
}

function verdict(document: YamlDocument, report: Report, object: KubeObject | undefined): Verdict {
  const diagnostics = report.problems.map((problem) => toDiagnostic(document, problem));
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const warnings = diagnostics.filter((diagnostic) => diagnostic.severity === 'warning');
  const { root } = document;
  return {
    document,
    apiVersion: textAt(root, 'apiVersion'),
    kind: textAt(root, 'kind'),
    name: object?.name ?? '',
    accepted: errors.length === 0,
    errors,
    warnings,
    object,
  };
}

function toDiagnostic(document: YamlDocument, found: FieldProblem): Diagnostic {
  const { path, problem, severity } = found;
  const { span, exact } = placeOf(document.root, found);
  // The server quotes the names that it does not know.
  const field = problem.code === 'unknown-field' ? quoteUnprintable(path.toString()) : path.toString();
  return { severity, problem, field, source: document.source, span, exact };
}

function placeOf(root: YamlNode, { path: field, problem, at: path = field }: FieldProblem): Place {
  if (problem.code === 'unknown-field') return locateKey(root, path);
  // Of a label or annotation it is the key that has been given up, whatever its value.
  if (problem.code === 'superseded' && typeof path.segments().at(-1) === 'object') return locateKey(root, path);
  // Bad keys of labels, data and the like are reported at the map; what is to be shown is the key.
  if ((problem.code === 'invalid' || problem.code === 'not-supported') && typeof problem.value === 'string') {
    const key = path.key(problem.value);
    const place = locateKey(root, key);
    if (place.exact) return place;
  }
  return locate(root, path);
}
