import type { SimulatedPod } from '../../../cluster/cluster.ts';
import type { ReachSource, ReachTarget } from '../../../cluster/network/reachability.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { ConnectionEnd, ObjectName } from '../../../model/exercise.ts';
import type { World } from '../../world.ts';
import { podsOf, serviceOf } from '../cluster-lookup.ts';
import { findingAt } from '../finding.ts';
import { oneOfEach } from './one-of-each.ts';

/** Who connects: an address, or one for all Pods of a workload that policies cannot tell apart. */
export function sourcesOf(end: ConnectionEnd, world: World): readonly ReachSource[] | Diagnostic {
  if ('host' in end) return [{ kind: 'address', address: end.host }];
  const pods = podsToAsk(end, world);
  return Array.isArray(pods) ? pods.map((pod) => ({ kind: 'pod', pod })) : pods;
}

/** What is connected to; a Service by its endpoints, so that nobody has to look up its name. */
export function targetsOf(end: ConnectionEnd, world: World): readonly ReachTarget[] | Diagnostic {
  if ('host' in end) return [{ kind: 'name', name: end.host }];
  if (end.kind === 'Service') {
    const service = serviceOf(world, end);
    return service === undefined ? world.missing(end) : [{ kind: 'service', service }];
  }
  const pods = podsToAsk(end, world);
  return Array.isArray(pods) ? pods.map((pod) => ({ kind: 'pod', pod })) : pods;
}

function podsToAsk(name: ObjectName, world: World): SimulatedPod[] | Diagnostic {
  const object = world.find(name);
  if (object === undefined) return world.missing(name);
  const pods = podsOf(world, name)?.pods ?? [];
  if (pods.length === 0) return findingAt(object, ['spec', 'replicas'], { code: 'no-pods', workload: name.name });
  return oneOfEach(world.network, pods);
}

/** As findings name it: `Deployment/web`, or the address or name itself. */
export function endText(end: ConnectionEnd): string {
  return 'host' in end ? end.host : `${end.kind}/${end.name}`;
}
