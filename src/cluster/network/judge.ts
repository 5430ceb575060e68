import { FieldPath } from '../../model/field-path.ts';
import type { End } from './end.ts';
import { type Dialled, explainRule } from './explain-rule.ts';
import type { Because, Grant, Judgement, PassedOver, RuleMiss } from './judgement.ts';
import type { Arrival } from './match-port.ts';
import { isAlwaysAllowed, isolating } from './may-pass.ts';
import type { Network } from './network.ts';
import type { Direction, Policy } from './policy.ts';
import { termMisses } from './selector.ts';

/** More misses, and more policies passed over, are left out: nobody reads them all. */
const mostMisses = 10;

const selectorPath = FieldPath.of('spec', 'podSelector');
const typesPath = FieldPath.of('spec', 'policyTypes');

/** A connection as its own end's policies see it, once a Service's address has been replaced by a Pod's. */
export interface Flow {
  readonly from: End;
  readonly to: End;
  readonly port: number;
  readonly protocol: string;
  /** The Service that the client connected to, if any. */
  readonly dialled?: Dialled | undefined;
}

/**
 * What the policies of one end say of a connection, with all that helps to understand it. Reply traffic is not asked
 * for: it always passes. `mayPass` gives the same answers without reasons
 * (staging/src/k8s.io/api/networking/v1/types.go; the NetworkPolicy concept page of the Kubernetes documentation).
 */
export function judge(network: Network, direction: Direction, flow: Flow): Judgement {
  const own = direction === 'egress' ? flow.from : flow.to;
  const other = direction === 'egress' ? flow.to : flow.from;
  const arrival: Arrival = { end: flow.to, port: flow.port, protocol: flow.protocol };
  const policies = isolating(network, direction, own);
  const { grants, misses } = explainPolicies(policies, direction, other, arrival, flow.dialled);
  const because = reason(own, other, policies, grants);
  return {
    direction,
    allowed: because !== 'no-rule',
    because,
    isolatedBy: policies.map(({ object }) => ({ object, path: selectorPath })),
    allowedBy: because === 'rule' ? grants : [],
    misses: because === 'no-rule' ? misses : [],
    passedOver: passedOver(network, direction, own, policies),
  };
}

function reason(own: End, other: End, policies: readonly Policy[], grants: readonly Grant[]): Because {
  const always = isAlwaysAllowed(own, other);
  if (own.kind !== 'pod') return 'not-a-pod';
  if (always !== undefined) return always;
  if (own.hostNetwork) return 'host-network';
  if (policies.length === 0) return 'not-isolated';
  return grants.length > 0 ? 'rule' : 'no-rule';
}

function explainPolicies(
  policies: readonly Policy[],
  direction: Direction,
  other: End,
  arrival: Arrival,
  dialled: Dialled | undefined,
) {
  const grants: Grant[] = [];
  const misses: RuleMiss[] = [];
  for (const policy of policies) {
    for (const rule of policy[direction] ?? []) {
      const found = explainRule(rule, other, arrival, dialled);
      if ('grant' in found) grants.push(found.grant);
      else misses.push(found.miss);
    }
  }
  return { grants, misses: misses.sort((a, b) => a.distance - b.distance).slice(0, mostMisses) };
}

function passedOver(network: Network, direction: Direction, own: End, applied: readonly Policy[]): PassedOver[] {
  if (own.kind !== 'pod' || own.hostNetwork) return [];
  const others = (network.policiesIn.get(own.namespace) ?? []).filter((policy) => !applied.includes(policy));
  return others.slice(0, mostMisses).map(({ object, podSelector, [direction]: rules }): PassedOver => {
    const terms = termMisses(podSelector, own.labels, selectorPath);
    return terms.length === 0 && rules === undefined
      ? { object, fault: 'policy-types', path: typesPath, terms }
      : { object, fault: 'pod-selector', path: selectorPath, terms };
  });
}
