import { addressEnd, type End } from '../../../cluster/network/end.ts';
import { endOf, type Network } from '../../../cluster/network/network.ts';
import type { ReachSource, Route } from '../../../cluster/network/reachability.ts';

/** Who connects, as policies see it. */
export function sourceOf(network: Network, source: ReachSource): End {
  if (source.kind === 'node') return source;
  const pod = source.kind === 'pod' ? source.pod : network.podAt.get(source.address);
  if (pod !== undefined) return endOf(network, pod);
  return addressEnd(source.kind === 'address' ? source.address : '');
}

/** Where a way ends, as policies see it. */
export function targetOf(network: Network, { pod, address }: Route): End {
  return pod === undefined ? addressEnd(address) : endOf(network, pod);
}
