import { cidrContains } from '../../kubernetes/net/cidr.ts';
import type { IpAddress } from '../../kubernetes/net/ip.ts';
import type { FieldPath } from '../../model/field-path.ts';
import type { PeerFault } from '../../model/problems/connection-problem.ts';
import type { End, PodEnd } from './end.ts';
import type { PeerMiss } from './judgement.ts';
import { exceptionFor, namespaceHolds } from './match-peer.ts';
import type { PolicyPeer } from './policy.ts';
import { selectorHolds, type TermMiss, termMisses } from './selector.ts';

type Block = Extract<PolicyPeer, { kind: 'block' }>;
type Pods = Extract<PolicyPeer, { kind: 'pods' }>;

interface Fault {
  readonly fault: PeerFault;
  readonly path: FieldPath;
  readonly terms?: readonly TermMiss[];
}

/**
 * Why a peer that does not match does not.
 * @param at the peer's own path
 * @param dialled the address of the Service that the client used, if any
 */
export function explainPeer(
  peer: PolicyPeer,
  index: number,
  at: FieldPath,
  end: End,
  dialled: IpAddress | undefined,
): PeerMiss {
  const { fault, path, terms = [] } = faultOf(peer, at, end, dialled);
  return { index, path, fault, terms };
}

function faultOf(peer: PolicyPeer, at: FieldPath, end: End, dialled: IpAddress | undefined): Fault {
  if (peer.kind === 'nothing') return { fault: 'empty', path: at };
  if (peer.kind === 'block') return blockFault(peer, at.child('ipBlock'), end, dialled);
  if (end.kind !== 'pod') return { fault: 'not-a-pod', path: at };
  return end.hostNetwork ? { fault: 'host-network', path: at } : selectorFault(peer, at, end);
}

function blockFault({ range, except }: Block, at: FieldPath, end: End, dialled: IpAddress | undefined): Fault {
  const ip = end.kind === 'node' ? undefined : end.ip;
  const path = at.child('cidr');
  if (range !== undefined && dialled !== undefined && cidrContains(range, dialled))
    if (exceptionFor(except, dialled) === -1) return { fault: 'service-address', path };
  if (range === undefined || ip === undefined) return { fault: 'unknown-address', path };
  const hole = cidrContains(range, ip) ? exceptionFor(except, ip) : -1;
  return hole === -1 ? { fault: 'outside-range', path } : { fault: 'excepted', path: at.child('except', hole) };
}

function selectorFault(peer: Pods, at: FieldPath, end: PodEnd): Fault {
  const inNamespace = namespaceHolds(peer, end);
  const selected = peer.podSelector === undefined || selectorHolds(peer.podSelector, end.labels);
  const podPath = at.child('podSelector');
  const podTerms = peer.podSelector === undefined ? [] : termMisses(peer.podSelector, end.labels, podPath);
  if (inNamespace) return { fault: 'pod-selector', path: podPath, terms: podTerms };
  if (peer.namespaceSelector === undefined)
    return selected
      ? { fault: 'other-namespace', path: podPath }
      : { fault: 'both-selectors', path: podPath, terms: podTerms };
  const path = at.child('namespaceSelector');
  const terms = termMisses(peer.namespaceSelector, end.namespaceLabels, path);
  return selected
    ? { fault: 'namespace-selector', path, terms }
    : { fault: 'both-selectors', path: at, terms: [...terms, ...podTerms] };
}
