import type { End } from './end.ts';
import { somePeerMatches } from './match-peer.ts';
import { type Arrival, somePortMatches } from './match-port.ts';
import type { Network } from './network.ts';
import type { Direction, Policy } from './policy.ts';
import { selectorHolds } from './selector.ts';

/** The policies that isolate an end in a direction. Only Pods can be isolated, and those on their Node's network are not. */
export function isolating({ policiesIn }: Network, direction: Direction, end: End): readonly Policy[] {
  if (end.kind !== 'pod' || end.hostNetwork) return [];
  const near = policiesIn.get(end.namespace) ?? [];
  return near.filter((policy) => policy[direction] !== undefined && selectorHolds(policy.podSelector, end.labels));
}

/** No policy can keep a Pod from itself, or from the Node that it runs on. */
export function isAlwaysAllowed(own: End, other: End): 'itself' | 'own-node' | undefined {
  if (own.kind === 'node' || other.kind === 'node') return 'own-node';
  return own.kind === 'pod' && other.kind === 'pod' && own.id === other.id ? 'itself' : undefined;
}

/** Whether the policies of one end let a connection pass: into it (`ingress`), or out of it (`egress`). */
function endAllows(network: Network, direction: Direction, own: End, other: End, arrival: Arrival): boolean {
  const policies = isolating(network, direction, own);
  return (
    policies.length === 0 ||
    policies.some((policy) =>
      policy[direction]?.some((rule) => somePortMatches(rule, arrival) && somePeerMatches(rule, other)),
    )
  );
}

/** Whether the policies of both ends let a connection pass; `judge` tells why. */
export function mayPass(network: Network, from: End, to: End, port: number, protocol: string): boolean {
  if (isAlwaysAllowed(from, to) !== undefined) return true;
  const arrival = { end: to, port, protocol };
  return endAllows(network, 'egress', from, to, arrival) && endAllows(network, 'ingress', to, from, arrival);
}
