import { asKind } from '../../kubernetes/schema/schema.ts';
import type { KubeObject } from '../../model/object.ts';
import { labelMap } from '../label-map.ts';
import type { Labels } from './selector.ts';

/** The label that the server keeps on every Namespace, whatever its manifest says. */
const nameLabel = 'kubernetes.io/metadata.name';

/** The labels of the given namespaces by name, also of those without an object of their own (pkg/apis/core/v1/defaults.go SetDefaults_Namespace). */
export function namespaceLabels(objects: readonly KubeObject[], names: readonly string[]): ReadonlyMap<string, Labels> {
  const found = new Map(names.map((name): [string, Labels] => [name, new Map([[nameLabel, name]])]));
  for (const object of objects) {
    const namespace = asKind(object, 'v1/Namespace');
    if (namespace === undefined) continue;
    found.set(object.name, new Map([...labelMap(namespace.metadata?.labels), [nameLabel, object.name]]));
  }
  return found;
}
