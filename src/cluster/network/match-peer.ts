import { type Cidr, cidrContains, parseCidr } from '../../kubernetes/net/cidr.ts';
import { type IpAddress, isIpv6 } from '../../kubernetes/net/ip.ts';
import type { End } from './end.ts';
import type { PolicyPeer, PolicyRule } from './policy.ts';
import { selectorHolds } from './selector.ts';

type Block = Extract<PolicyPeer, { kind: 'block' }>;
type Pods = Extract<PolicyPeer, { kind: 'pods' }>;

/** Whether a peer of a rule means this end: both selectors of a peer must hold, where both are there. */
export function peerMatches(peer: PolicyPeer, end: End): boolean {
  if (peer.kind === 'block') return end.kind !== 'node' && blockHolds(peer, end);
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

function blockHolds(block: Block, end: Exclude<End, { kind: 'node' }>): boolean {
  const { range, except } = block;
  if (range === undefined) return false;
  if (end.ip === undefined) return holdsUnknown(range, except, end.kind === 'pod');
  return cidrContains(range, end.ip) && exceptionFor(except, end.ip) === -1;
}

/** An address that is not known lies surely only in the block of all; outside the cluster it is a public one. */
function holdsUnknown(range: Cidr, except: Block['except'], inCluster: boolean): boolean {
  if (range.prefix !== 0 || isIpv6(range.ip)) return false;
  return inCluster ? except.length === 0 : except.every((hole) => hole === undefined || isPrivate(hole));
}

/** Ranges that no public address lies in (RFC 1918, RFC 6598, RFC 3927, RFC 1122). */
const privateRanges = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '169.254.0.0/16',
  '127.0.0.0/8',
]
  .map(parseCidr)
  .filter((range) => range !== undefined);

function isPrivate({ ip, prefix }: Cidr): boolean {
  return privateRanges.some((range) => range.prefix <= prefix && cidrContains(range, ip));
}

/** Which of a block's exceptions an address lies in; -1 for none. */
export function exceptionFor(except: Block['except'], ip: IpAddress): number {
  return except.findIndex((hole) => hole !== undefined && cidrContains(hole, ip));
}
