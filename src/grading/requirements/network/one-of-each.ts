import type { SimulatedPod, SimulatedService } from '../../../cluster/cluster.ts';
import { selectedPods } from '../../../cluster/endpoints.ts';
import { groupAlike } from '../../../cluster/network/group-alike.ts';
import { endOf, type Network } from '../../../cluster/network/network.ts';

/** More Pods of one workload that policies tell apart are not asked about: the answer's size must not matter. */
const mostPods = 20;

/** One for all Pods of a workload that policies cannot tell apart. */
export function oneOfEach(network: Network, pods: readonly SimulatedPod[]): SimulatedPod[] {
  const byAddress = network.policies.some(({ ingress = [], egress = [] }) =>
    [...ingress, ...egress].some(({ peers }) => peers.some(({ kind }) => kind === 'block')),
  );
  return [...Map.groupBy(pods, ({ template }) => template.object).values()].flatMap((ofOne) => {
    const ends = ofOne.map((pod) => endOf(network, pod));
    const { alike } = groupAlike(ends, byAddress);
    return alike.flatMap(({ places: [first = 0] }) => ofOne[first] ?? []).slice(0, mostPods);
  });
}

/** The network with those Pods alone that are to be asked about where a connection goes to a Service. */
export function behindService(network: Network, service: SimulatedService): Network {
  const pods = oneOfEach(network, selectedPods(network.cluster, service));
  return { ...network, cluster: { ...network.cluster, pods } };
}
