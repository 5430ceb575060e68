import { documentsOf, writeYaml } from '../../../src/catalog/lint/manifest.ts';
import { fieldsOf, kindSchema } from '../../../src/kubernetes/schema/schema.ts';
import { isJsonObject, type JsonObject } from '../../../src/model/json.ts';

/** What `kubectl get -o yaml` prints of the objects, pasted whole: with what the server adds, and a status. */
export function asKubectlPrints(text: string): string {
  const objects = documentsOf({ name: '', text }).filter(isJsonObject);
  return writeYaml(objects.map(asStored));
}

function asStored({ apiVersion = 'v1', kind = '', metadata = {}, ...others }: JsonObject): JsonObject {
  return {
    apiVersion,
    kind,
    metadata: {
      ...(isJsonObject(metadata) ? metadata : {}),
      creationTimestamp: '2026-03-02T01:23:45Z',
      generation: 1,
      uid: '0b6f2d5e-6c51-4a3e-9d0e-3f1f5f6a7b8c',
    },
    ...others,
    ...(hasStatus(String(apiVersion), String(kind)) ? { status: {} } : {}),
  };
}

function hasStatus(apiVersion: string, kind: string): boolean {
  return fieldsOf(kindSchema(apiVersion, kind)?.type ?? '').has('status');
}
