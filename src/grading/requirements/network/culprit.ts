import type { End } from '../../../cluster/network/end.ts';
import type { Judgement, PassedOver, RuleMiss } from '../../../cluster/network/judgement.ts';
import { somePeerMatches } from '../../../cluster/network/match-peer.ts';
import { type Arrival, somePortMatches } from '../../../cluster/network/match-port.ts';
import type { Direction } from '../../../cluster/network/policy.ts';
import { asKind } from '../../../kubernetes/schema/schema.ts';
import { FieldPath } from '../../../model/field-path.ts';
import type { KubeObject } from '../../../model/object.ts';
import type { PeerFault, PolicyFault } from '../../../model/problems/connection-problem.ts';
import type { World } from '../../world.ts';

/** The field of a policy that keeps a connection from being allowed. */
export interface Culprit {
  readonly object: KubeObject;
  readonly path: FieldPath;
  readonly fault: PolicyFault;
}

/** Who is at the other end of a connection, and where it arrives. */
interface Asked {
  readonly other: End;
  readonly arrival: Arrival;
}

/** From here on a rule has a wrong peer and wrong ports: it is about something else. */
const otherMatter = 4;

/**
 * What most likely has to change for a denied connection to be let through: a policy that allows it, but does not hold
 * for the Pod; else the rule that is nearest; else a policy that isolates the Pod. Those of the answer come first.
 */
export function culpritOf(
  { direction, passedOver, misses, isolatedBy }: Judgement,
  asked: Asked,
  world: World,
): Culprit {
  const idle = passedOver.find(
    (policy) => !world.isGiven(policy.object) && wouldAllow(policy, direction, asked, world),
  );
  if (idle !== undefined) return idleCulprit(idle);
  const near = misses.filter(({ distance }) => distance < otherMatter);
  const miss = near.find(({ object }) => !world.isGiven(object)) ?? near[0];
  if (miss !== undefined) return missCulprit(miss);
  const isolating = isolatedBy.find(({ object }) => !world.isGiven(object)) ?? isolatedBy[0];
  if (isolating === undefined) throw new Error('a connection is denied where nothing isolates');
  return { object: isolating.object, path: FieldPath.of('spec', direction), fault: 'no-rule' };
}

function wouldAllow({ object, fault }: PassedOver, direction: Direction, { other, arrival }: Asked, world: World) {
  // Without the direction in `policyTypes` the rules are not read; that they stand there tells what was meant.
  if (fault === 'policy-types') {
    const spec = asKind(object, 'networking.k8s.io/v1/NetworkPolicy')?.spec;
    return (spec?.[direction] ?? []).length > 0;
  }
  const rules = world.network.policies.find((policy) => policy.object === object)?.[direction] ?? [];
  return rules.some((rule) => somePeerMatches(rule, other) && somePortMatches(rule, arrival));
}

export function idleCulprit({ object, path, fault, terms }: PassedOver): Culprit {
  if (fault === 'policy-types') return { object, path, fault };
  return { object, path: terms[0]?.path ?? path, fault: 'policy-selector' };
}

/** Faults of peers, those that a learner most likely overlooked first. */
const tellingFirst: readonly PeerFault[] = [
  'other-namespace',
  'excepted',
  'service-address',
  'pod-selector',
  'namespace-selector',
  'both-selectors',
];

function missCulprit({ object, peers, ports, path }: RuleMiss): Culprit {
  const rank = (fault: PeerFault) => (tellingFirst.includes(fault) ? tellingFirst.indexOf(fault) : tellingFirst.length);
  const [peer] = peers.toSorted((a, b) => rank(a.fault) - rank(b.fault));
  if (peer !== undefined) return { object, path: peer.terms[0]?.path ?? peer.path, fault: peer.fault };
  const port = ports.find(({ fault }) => fault !== 'other-port') ?? ports[0];
  return { object, path: port?.path ?? path, fault: port?.fault ?? 'no-rule' };
}
