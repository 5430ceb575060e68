import { isJsonObject, type Json, type JsonObject, jsonText } from '../model/json.ts';

/** Metadata that the server sets itself, whatever was sent (registry/rest/meta.go FillObjectMetaSystemFields and Create). */
const systemFields = [
  'creationTimestamp',
  'deletionGracePeriodSeconds',
  'deletionTimestamp',
  'generation',
  'managedFields',
  'resourceVersion',
  'selfLink',
  'uid',
];

/** Takes out, in place, the metadata of a stored object that says nothing of what was sent. */
export function dropSystemMetadata(stored: JsonObject): void {
  const { metadata } = stored;
  if (metadata === undefined || !isJsonObject(metadata)) return;
  for (const field of systemFields) delete metadata[field];
  if (Array.isArray(metadata.ownerReferences)) metadata.ownerReferences = eachOnce(metadata.ownerReferences);
}

/** Of owners that stand twice, the first (endpoints/handlers/rest.go dedupOwnerReferences). */
function eachOnce(owners: readonly Json[]): Json[] {
  const byText = new Map<string, Json>();
  for (const owner of owners) {
    const text = jsonText(owner);
    if (!byText.has(text)) byText.set(text, owner);
  }
  return [...byText.values()];
}

/**
 * Fills in or clears the namespace, in place. Cluster-scoped objects are not rejected for a namespace: it is
 * cleared (registry/rest/meta.go).
 */
export function settleNamespace(metadata: JsonObject, namespaced: boolean, defaultNamespace: string): void {
  if (!namespaced) delete metadata.namespace;
  else if (metadata.namespace === undefined || metadata.namespace === '') metadata.namespace = defaultNamespace;
}

/** A text of an object's metadata; '' for what is none. */
export function metadataText(metadata: JsonObject, field: 'name' | 'namespace'): string {
  const value = metadata[field];
  return typeof value === 'string' ? value : '';
}
