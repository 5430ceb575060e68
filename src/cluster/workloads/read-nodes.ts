import { asKind } from '../../kubernetes/schema/schema.ts';
import type { KubeObject } from '../../model/object.ts';
import { labelMap } from '../label-map.ts';
import type { NodePlace } from './plan.ts';

/** The Nodes among the objects, in their order. */
export function readNodes(objects: readonly KubeObject[]): NodePlace[] {
  return objects.flatMap((object) => {
    const node = asKind(object, 'v1/Node');
    if (node === undefined) return [];
    const { metadata, spec, status } = node;
    const resources = Object.entries(status?.allocatable ?? status?.capacity ?? {});
    return [
      {
        name: object.name,
        labels: labelMap(metadata?.labels),
        taints: spec?.taints ?? [],
        unschedulable: spec?.unschedulable === true,
        allocatable: new Map(resources.map(([name, amount]) => [name, String(amount)])),
        object,
      },
    ];
  });
}
