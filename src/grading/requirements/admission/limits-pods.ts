import { podSecurityPolicy } from '../../../cluster/admission/pod-security/policy.ts';
import { labelMap } from '../../../cluster/label-map.ts';
import { asKind } from '../../../kubernetes/schema/schema.ts';
import type { World } from '../../world.ts';

/** Whether anything may turn objects of a namespace away: a LimitRange, a ResourceQuota or an enforced level. */
export function limitsPods(world: World, namespace: string): boolean {
  return world.objects.some((object) => {
    if (object.namespace === namespace) return ['LimitRange', 'ResourceQuota'].includes(object.kind);
    const labels = object.name === namespace ? asKind(object, 'v1/Namespace')?.metadata?.labels : undefined;
    return labels !== undefined && podSecurityPolicy(labelMap(labels)).enforce.level !== 'privileged';
  });
}
