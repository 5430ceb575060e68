import type { Autoscaler } from '../../../cluster/autoscaling/autoscaler.ts';
import { asKind } from '../../../kubernetes/schema/schema.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { KubeObject } from '../../../model/object.ts';
import { refKey, type World } from '../../world.ts';
import { podsOf } from '../cluster-lookup.ts';
import { findingToBlame } from '../finding-to-blame.ts';

/**
 * Containers without the request that a percentage is one of: then the metric is not known
 * (pkg/controller/podautoscaler/replica_calculator.go calculatePodRequestsFromContainers).
 */
export function missingRequests(autoscaler: Autoscaler, target: KubeObject, world: World): Diagnostic[] {
  const workload = podsOf(world, target);
  if (workload === undefined) return [];
  const { template } = workload;
  const admitted = world.admitted.workloads.find((one) => refKey(one.workload) === refKey(target))?.each?.object;
  const spec = (admitted && asKind(admitted, 'v1/Pod')?.spec) ?? template.spec;
  const lists = [
    ['containers', spec.containers ?? []],
    ['initContainers', (spec.initContainers ?? []).map((one) => (one.restartPolicy === 'Always' ? one : undefined))],
  ] as const;
  return autoscaler.metrics.flatMap(({ name: metric, target: wanted, path }) => {
    if (wanted.type !== 'Utilization') return [];
    return lists.flatMap(([list, containers]) =>
      containers.flatMap((container, index) => {
        if (container === undefined || container.resources?.requests?.[metric] !== undefined) return [];
        const facts = { autoscaler: autoscaler.object.name, metric, workload: target.name, container: container.name };
        const places = [
          { object: target, path: template.path.child(list, index, 'resources', 'requests').key(metric) },
          { object: autoscaler.object, path },
        ];
        return [findingToBlame(world, places, { code: 'metric-without-request', ...facts }, target)];
      }),
    );
  });
}
