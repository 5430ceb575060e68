import { isJsonObject, type JsonObject } from '../model/json.ts';

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
  if (stored.metadata !== undefined && isJsonObject(stored.metadata))
    for (const field of systemFields) delete stored.metadata[field];
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
