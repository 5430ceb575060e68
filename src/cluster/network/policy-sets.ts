import { type Alike, groupAlike } from './group-alike.ts';
import { peerMatches } from './match-peer.ts';
import type { Network } from './network.ts';
import { PodSet } from './pod-set.ts';
import type { Policy, PolicyPeer, PolicyRule } from './policy.ts';
import { selectorHolds } from './selector.ts';
import { textOfPeer, textOfPort } from './text-of-rule.ts';

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

/** Rules with the same ports, taken together where it makes no difference. */
export interface RuleSets {
  readonly rule: PolicyRule;
  /** The Pods that the policies select, and those that the rules' peers mean. */
  readonly selected: PodSet;
  readonly peers: PodSet;
}

/** Holds each selector against each kind of Pod once, and each list of peers, which policies often have in common. */
export function policySets(network: Network): PolicySets {
  const { ends, policies } = network;
  const { alike, likeness } = groupAlike(ends, policies.some(hasBlocks));
  const size = ends.length;
  const inside = Map.groupBy(alike, ({ end }) => end.namespace);
  const isolated = { ingress: new PodSet(size), egress: new PodSet(size) };
  const rules = { ingress: new Map<string, RuleSets>(), egress: new Map<string, RuleSets>() };
  const known = new Map<string, PodSet>();
  for (const policy of policies) {
    const near = (inside.get(policy.namespace) ?? []).filter(({ end }) => !end.hostNetwork);
    const holders = near.filter(({ end }) => selectorHolds(policy.podSelector, end.labels));
    const selected = union(size, holders);
    for (const direction of ['ingress', 'egress'] as const) {
      if (policy[direction] === undefined) continue;
      isolated[direction].addAll(selected);
      for (const rule of policy[direction]) addRule(rules[direction], rule, selected, alike, known);
    }
  }
  return {
    size,
    likeness,
    ingress: [...rules.ingress.values()],
    egress: [...rules.egress.values()],
    freeToEnter: isolated.ingress.inverse(),
    freeToLeave: isolated.egress.inverse(),
  };
}

/** Rules that say the same are one rule for all Pods that their policies select. */
function addRule(
  rules: Map<string, RuleSets>,
  rule: PolicyRule,
  selected: PodSet,
  alike: readonly Alike[],
  known: Map<string, PodSet>,
): void {
  const said = rule.peers.map(textOfPeer).join('');
  const key = `${said} ${rule.ports.map(textOfPort).join('')}`;
  const same = rules.get(key);
  if (same !== undefined) {
    same.selected.addAll(selected);
    return;
  }
  const peers = known.get(said) ?? peersOf(rule.peers, alike, selected.size);
  known.set(said, peers);
  const all = new PodSet(selected.size);
  all.addAll(selected);
  rules.set(key, { rule, selected: all, peers });
}

function peersOf(peers: readonly PolicyPeer[], alike: readonly Alike[], size: number): PodSet {
  if (peers.length === 0) return PodSet.all(size);
  const meant = alike.filter(({ end }) => peers.some((peer) => peerMatches(peer, end)));
  return union(size, meant);
}

function union(size: number, alike: readonly Alike[]): PodSet {
  const set = new PodSet(size);
  for (const { places } of alike) for (const place of places) set.add(place);
  return set;
}

function hasBlocks({ ingress = [], egress = [] }: Policy): boolean {
  return [...ingress, ...egress].some(({ peers }) => peers.some(({ kind }) => kind === 'block'));
}
