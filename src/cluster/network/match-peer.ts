import { cidrContains } from '../../kubernetes/net/cidr.ts';
import type { IpAddress } from '../../kubernetes/net/ip.ts';
import type { End } from './end.ts';
import type { PolicyPeer, PolicyRule } from './policy.ts';
import { selectorHolds } from './selector.ts';

type Block = Extract<PolicyPeer, { kind: 'block' }>;
type Pods = Extract<PolicyPeer, { kind: 'pods' }>;

/** Whether a peer of a rule means this end: both selectors of a peer must hold, where both are there. */
export function peerMatches(peer: PolicyPeer, end: End): boolean {
  if (peer.kind === 'block') return end.kind !== 'node' && blockHolds(peer, end.ip);
  if (peer.kind === 'nothing' || end.kind !== 'pod' || end.hostNetwork) return false;
  return namespaceHolds(peer, end) && (peer.podSelector === undefined || selectorHolds(peer.podSelector, end.labels));
}

/** Whether a rule lets everybody in or out, or one of its peers means this end. */
export function somePeerMatches({ peers }: PolicyRule, end: End): boolean {
  return peers.length === 0 || peers.some((peer) => peerMatches(peer, end));
}

export function namespaceHolds({ namespaceSelector, ownNamespace }: Pods, end: Extract<End, { kind: 'pod' }>): boolean {
  if (namespaceSelector === undefined) return end.namespace === ownNamespace;
  return selectorHolds(namespaceSelector, end.namespaceLabels);
}

/** An address that cannot be known is certain to lie only in a block of all addresses. */
function blockHolds({ range, except }: Block, ip: IpAddress | undefined): boolean {
  if (range === undefined) return false;
  if (ip === undefined) return range.prefix === 0 && except.length === 0;
  return cidrContains(range, ip) && exceptionFor(except, ip) === -1;
}

/** Which of a block's exceptions an address lies in; -1 for none. */
export function exceptionFor(except: Block['except'], ip: IpAddress): number {
  return except.findIndex((hole) => hole !== undefined && cidrContains(hole, ip));
}
