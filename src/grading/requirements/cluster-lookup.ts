import type { SimulatedService, Workload } from '../../cluster/cluster.ts';
import type { ObjectName } from '../../model/exercise.ts';
import type { World } from '../world.ts';

export function serviceOf(world: World, { name, namespace }: ObjectName): SimulatedService | undefined {
  return world.cluster.services.find((service) => service.name === name && service.namespace === namespace);
}

export function podsOf(world: World, { kind, name, namespace }: ObjectName): Workload | undefined {
  return world.cluster.workloads.find(
    (workload) => workload.kind === kind && workload.name === name && workload.namespace === namespace,
  );
}
