import { asKind } from '../../kubernetes/schema/schema.ts';
import type { KubeObject } from '../../model/object.ts';
import { count } from '../count.ts';

/** How many Pods an object that can be scaled asks for; undefined for one that cannot (Job, DaemonSet, Pod). */
export function askedReplicas(object: KubeObject): number | undefined {
  const scalable =
    asKind(object, 'apps/v1/Deployment') ??
    asKind(object, 'apps/v1/ReplicaSet') ??
    asKind(object, 'apps/v1/StatefulSet') ??
    asKind(object, 'v1/ReplicationController');
  return scalable && count(scalable.spec?.replicas, 1);
}
