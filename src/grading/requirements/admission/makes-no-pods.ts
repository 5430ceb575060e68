import { asKind } from '../../../kubernetes/schema/schema.ts';
import type { KubeObject } from '../../../model/object.ts';
import type { World } from '../../world.ts';
import { podsOf } from '../cluster-lookup.ts';

/** True of a workload that makes no Pods, so that there is nothing to judge. A CronJob makes them when its time comes. */
export function makesNoPods(world: World, object: KubeObject): boolean {
  const workload = podsOf(world, object);
  return workload !== undefined && workload.wanted === 0 && asKind(object, 'batch/v1/CronJob') === undefined;
}
