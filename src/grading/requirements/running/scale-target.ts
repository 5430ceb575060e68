import { askedReplicas } from '../../../cluster/disruption/asked-replicas.ts';
import { asKind } from '../../../kubernetes/schema/schema.ts';
import type { KubeObject } from '../../../model/object.ts';
import type { World } from '../../world.ts';

/** What an autoscaler scales, if it is there and can be scaled, and as it is written: `Deployment/web`. */
export function scaleTarget(autoscaler: KubeObject, world: World) {
  const spec =
    asKind(autoscaler, 'autoscaling/v2/HorizontalPodAutoscaler')?.spec ??
    asKind(autoscaler, 'autoscaling/v1/HorizontalPodAutoscaler')?.spec;
  const { apiVersion = '', kind = '', name = '' } = spec?.scaleTargetRef ?? {};
  const found = world.find({ kind, name, namespace: autoscaler.namespace });
  const isThere = found !== undefined && groupOf(found.apiVersion) === groupOf(apiVersion);
  const object = isThere && askedReplicas(found) !== undefined ? found : undefined;
  return { object, text: `${kind}/${name}` };
}

/** The version may be any that is served (pkg/controller/podautoscaler/horizontal.go). */
function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}
