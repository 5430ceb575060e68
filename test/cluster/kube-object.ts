import type { Json, JsonObject } from '../../src/model/json.ts';
import type { YamlNode } from '../../src/model/node.ts';
import type { KubeObject } from '../../src/model/object.ts';

interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; labels?: Record<string, string> };
  [field: string]: unknown;
}

const clusterScoped = new Set(['Namespace', 'Node']);
const noNode: YamlNode = { type: 'map', span: { start: 0, end: 0 }, entries: new Map() };

/** An object as if the server stored it as it is written here; it has no place in a text. */
export function kubeObject(manifest: Manifest): KubeObject {
  const { apiVersion, kind, metadata } = manifest;
  return {
    apiVersion,
    kind,
    name: metadata.name,
    namespace: clusterScoped.has(kind) ? '' : (metadata.namespace ?? 'default'),
    stored: manifest as unknown as JsonObject & Json,
    document: { source: { name: 'test.yaml', text: '' }, index: 0, root: noNode },
  };
}
