import type { SimulatedPod } from '../../../cluster/cluster.ts';
import type { Route } from '../../../cluster/network/reachability.ts';
import type { KubeObject } from '../../../model/object.ts';
import type { World } from '../../world.ts';
import { isOwn } from './is-own.ts';
import type { Tried } from './try-connections.ts';

/**
 * Whether an open connection has anything to do with the answer: it wrote an end, its Namespace or the Service between
 * them, or a policy that isolates an end in the direction of the connection.
 */
export function takesPart({ source, reached }: Tried, world: World): boolean {
  const objects = [
    ...(source.kind === 'pod' ? objectsOfPod(source.pod, world) : []),
    ...(reached.service === undefined ? [] : [reached.service.object]),
    ...reached.routes.flatMap(({ pod }) => (pod === undefined ? [] : objectsOfPod(pod, world))),
    ...reached.routes.flatMap(({ egress, ingress }) => [...egress.isolatedBy, ...ingress.isolatedBy]).map(toObject),
  ];
  return [...new Set(objects)].some((object) => isOwn(world, object));
}

/** Whether a policy of the answer is among those that keep a connection from going one way. */
export function helpsToDeny({ egress, ingress }: Route, world: World): boolean {
  const denying = [egress, ingress].filter(({ allowed }) => !allowed);
  return denying.some(({ isolatedBy }) => isolatedBy.some(({ object }) => isOwn(world, object)));
}

function objectsOfPod({ template, namespace }: SimulatedPod, world: World): KubeObject[] {
  const home = world.find({ kind: 'Namespace', name: namespace, namespace: '' });
  return home === undefined ? [template.object] : [template.object, home];
}

function toObject({ object }: { readonly object: KubeObject }): KubeObject {
  return object;
}
