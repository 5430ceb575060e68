import type { PodEnd } from './end.ts';
import { peerMatches } from './match-peer.ts';
import type { Network } from './network.ts';
import { PodSet } from './pod-set.ts';
import type { Direction, Policy, PolicyRule } from './policy.ts';
import { selectorHolds } from './selector.ts';

/** Every rule with the Pods that it speaks of. */
export interface PolicySets {
  readonly size: number;
  /** What is equal for two Pods that policies cannot tell apart. */
  readonly likeness: readonly number[];
  readonly ingress: readonly RuleSets[];
  readonly egress: readonly RuleSets[];
  /** Pods that no policy isolates. */
  readonly freeToEnter: PodSet;
  readonly freeToLeave: PodSet;
}

export interface RuleSets {
  readonly rule: PolicyRule;
  /** The Pods that the policy selects, and those that the rule's peers mean. */
  readonly selected: PodSet;
  readonly peers: PodSet;
}

/** Pods that policies cannot tell apart: replicas of a Deployment have one map of labels. */
interface Alike {
  readonly end: PodEnd;
  readonly members: PodSet;
}

/** Holds each selector against each kind of Pod once. */
export function policySets(network: Network): PolicySets {
  const { ends, policies } = network;
  const { alike, likeness } = groupAlike(ends, policies.some(hasBlocks));
  const size = ends.length;
  const inside = Map.groupBy(alike, ({ end }) => end.namespace);
  const isolated = { ingress: new PodSet(size), egress: new PodSet(size) };
  const rules: Record<Direction, RuleSets[]> = { ingress: [], egress: [] };
  for (const policy of policies) {
    const near = (inside.get(policy.namespace) ?? []).filter(({ end }) => !end.hostNetwork);
    const selected = union(
      size,
      near.filter(({ end }) => selectorHolds(policy.podSelector, end.labels)),
    );
    for (const direction of ['ingress', 'egress'] as const) {
      if (policy[direction] === undefined) continue;
      isolated[direction].addAll(selected);
      for (const rule of policy[direction])
        rules[direction].push({ rule, selected, peers: peersOf(rule, alike, size) });
    }
  }
  return {
    size,
    likeness,
    ...rules,
    freeToEnter: isolated.ingress.inverse(),
    freeToLeave: isolated.egress.inverse(),
  };
}

function peersOf({ peers }: PolicyRule, alike: readonly Alike[], size: number): PodSet {
  if (peers.length === 0) return PodSet.all(size);
  return union(
    size,
    alike.filter(({ end }) => peers.some((peer) => peerMatches(peer, end))),
  );
}

function union(size: number, alike: readonly Alike[]): PodSet {
  const set = new PodSet(size);
  for (const { members } of alike) set.addAll(members);
  return set;
}

/** Addresses tell all Pods apart, but matter only where some rule speaks of addresses. */
function groupAlike(ends: readonly PodEnd[], byAddress: boolean) {
  const alike: (Alike & { readonly place: number })[] = [];
  const known = new Map<PodEnd['labels'], Map<string, number>>();
  const likeness = ends.map((end, index) => {
    const key = byAddress ? end.id : `${end.namespace} ${end.hostNetwork}`;
    const ofLabels = known.get(end.labels) ?? new Map<string, number>();
    known.set(end.labels, ofLabels);
    const first = ofLabels.get(key) ?? alike.length;
    const place = alike[first]?.end.ports === end.ports ? first : alike.length;
    if (place === alike.length) alike.push({ end, members: new PodSet(ends.length), place });
    ofLabels.set(key, place);
    alike[place]?.members.add(index);
    return place;
  });
  return { alike, likeness };
}

function hasBlocks({ ingress = [], egress = [] }: Policy): boolean {
  return [...ingress, ...egress].some(({ peers }) => peers.some(({ kind }) => kind === 'block'));
}
