import type { IpAddress } from '../../kubernetes/net/ip.ts';
import type { PeerFault, PortFault } from '../../model/problems/connection-problem.ts';
import type { End } from './end.ts';
import { explainPeer } from './explain-peer.ts';
import { explainPort } from './explain-port.ts';
import type { Grant, PeerMiss, PortMiss, RuleMiss } from './judgement.ts';
import { peerMatches } from './match-peer.ts';
import { type Arrival, portMatches } from './match-port.ts';
import { type PolicyRule, peerPath, portPath, rulePath } from './policy.ts';

/** What the client connected to, where that is a Service and not yet the Pod behind it. */
export interface Dialled {
  readonly ip: IpAddress | undefined;
  readonly port: number;
}

/** What a rule says of a connection with `other`: the entries that allow it, or why none does. */
export function explainRule(
  rule: PolicyRule,
  other: End,
  arrival: Arrival,
  dialled: Dialled | undefined,
): { readonly grant: Grant } | { readonly miss: RuleMiss } {
  const { peers, ports, policy: object, index } = rule;
  const peer = peers.findIndex((one) => peerMatches(one, other));
  const port = ports.findIndex((one) => portMatches(one, arrival));
  const base = { object, rule: index, path: rulePath(rule) };
  const peerMisses =
    peer === -1 ? peers.map((one, i) => explainPeer(one, i, peerPath(rule, i), other, dialled?.ip)) : [];
  const portMisses =
    port === -1 ? ports.map((one, i) => explainPort(one, i, portPath(rule, i), arrival, dialled?.port)) : [];
  if (peerMisses.length > 0 || portMisses.length > 0) {
    const distance = distanceOf(peerMisses, portMisses);
    return { miss: { ...base, peers: peerMisses, ports: portMisses, distance } };
  }
  return {
    grant: {
      ...base,
      peer: peer === -1 ? undefined : { index: peer, path: peerPath(rule, peer) },
      port: port === -1 ? undefined : { index: port, path: portPath(rule, port) },
      byAddress: peers[peer]?.kind === 'block',
    },
  };
}

/** Faults that look like a slip rather than like a rule for somebody else. */
const slips: ReadonlySet<PeerFault | PortFault> = new Set([
  'protocol',
  'service-port',
  'unknown-name',
  'pod-selector',
  'namespace-selector',
  'other-namespace',
  'excepted',
  'service-address',
]);

/** A slip in the ports alone, a slip in the peers alone, other ports alone, other peers alone; then both. */
function distanceOf(peers: readonly PeerMiss[], ports: readonly PortMiss[]): number {
  const slip = [...peers, ...ports].some(({ fault }) => slips.has(fault));
  if (peers.length === 0) return slip ? 0 : 2;
  if (ports.length === 0) return slip ? 1 : 3;
  return slip ? 4 : 5;
}
