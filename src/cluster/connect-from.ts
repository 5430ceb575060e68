import type { SimulatedPod } from './cluster.ts';
import { type Attempt, connect } from './connect.ts';
import type { Network } from './network/network.ts';
import { reach } from './network/reach.ts';

/**
 * What becomes of a Pod's connection to a name and port: as `connect` has it, with NetworkPolicies counted in. What they
 * drop gets no answer; a name that they keep the Pod from asking for is not resolved.
 */
export function connectFrom(
  network: Network,
  pod: SimulatedPod,
  name: string,
  port: number,
  protocol = 'TCP',
): Attempt {
  const { outcome, routes, lookup } = reach(network, { kind: 'pod', pod }, { kind: 'name', name }, port, protocol);
  const attempt = connect(network.cluster, pod, name, port, protocol);
  if (lookup?.allowed === false || outcome === 'unresolved')
    return { ...attempt, outcome: 'unresolved', destinations: [] };
  if (outcome === 'denied') return { ...attempt, outcome: 'no-answer', destinations: [] };
  return routes.every(({ allowed }) => allowed) ? attempt : { ...attempt, outcome: 'mixed' };
}
