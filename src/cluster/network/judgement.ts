import type { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { Direction } from './policy.ts';
import type { TermMiss } from './selector.ts';

/** What the policies of one end of a connection say of it, and why. */
export interface Judgement {
  /** `egress` for the end that connects, `ingress` for the one that is connected to. */
  readonly direction: Direction;
  readonly allowed: boolean;
  readonly because: Because;
  /** Policies that select the Pod for this direction, though they may not matter (see `because`). */
  readonly isolatedBy: readonly PolicyField[];
  /** Every rule that allows the connection; empty unless `because` is `rule`. */
  readonly allowedBy: readonly Grant[];
  /** Rules of the isolating policies that do not match, the nearest first; empty unless `because` is `no-rule`. */
  readonly misses: readonly RuleMiss[];
  /** Policies of the namespace that do not hold for the Pod in this direction. */
  readonly passedOver: readonly PassedOver[];
}

/**
 * - `rule`, `no-rule`: the Pod is isolated, and a rule allows the connection, or none does.
 * - `not-isolated`: no policy selects the Pod in this direction.
 * - `not-a-pod`: policies say nothing of this end.
 * - `host-network`: the Pod has its Node's network, where most network plugins apply no policies.
 * - `itself`, `own-node`: no policy can keep a Pod from itself, or from its own Node.
 */
export type Because = 'rule' | 'no-rule' | 'not-isolated' | 'not-a-pod' | 'host-network' | 'itself' | 'own-node';

/** A field of a policy. */
export interface PolicyField {
  readonly object: KubeObject;
  readonly path: FieldPath;
}

/** A rule, with the first of its peers and of its ports that match. */
export interface Grant extends RuleField {
  /** Nothing where the rule has no peers, which means everybody. */
  readonly peer: Item | undefined;
  /** Nothing where the rule has no ports, which means all. */
  readonly port: Item | undefined;
  /** Whether the peer is an `ipBlock`. */
  readonly byAddress: boolean;
}

/** A rule; `path` is its own: `spec.ingress[0]`. */
export interface RuleField extends PolicyField {
  /** In `spec.ingress` or `spec.egress`. */
  readonly rule: number;
}

/** An entry of a rule's peers or ports. */
export interface Item {
  readonly index: number;
  readonly path: FieldPath;
}

/** A rule that does not match. At least one of the lists has entries. */
export interface RuleMiss extends RuleField {
  /** Why each peer fails; empty where one matches. */
  readonly peers: readonly PeerMiss[];
  /** Why each port fails; empty where one matches. */
  readonly ports: readonly PortMiss[];
  /** From 0, for a rule that is nearly right. */
  readonly distance: number;
}

/**
 * - `pod-selector`, `namespace-selector`, `both-selectors`: what does not hold; the rest of the peer does.
 * - `other-namespace`: the `podSelector` would hold, but without `namespaceSelector` it means the policy's own namespace.
 * - `not-a-pod`: selectors do not find addresses outside; nor, as `host-network`, Pods on their Node's network.
 * - `outside-range`, `excepted`: of an `ipBlock`. `unknown-address`: it may lie in the block or not.
 * - `service-address`: the block has the Service's address, but policies see that of the Pod behind it.
 * - `empty`: a peer that says nothing, which the server does not accept.
 */
export type PeerFault =
  | 'pod-selector'
  | 'namespace-selector'
  | 'both-selectors'
  | 'other-namespace'
  | 'not-a-pod'
  | 'host-network'
  | 'outside-range'
  | 'excepted'
  | 'unknown-address'
  | 'service-address'
  | 'empty';

/** `path` is that of the field that fails, or of the peer. */
export interface PeerMiss extends Item {
  readonly fault: PeerFault;
  /** Of the selectors, what does not hold. */
  readonly terms: readonly TermMiss[];
}

/**
 * - `protocol`: right but for the protocol.
 * - `service-port`: the port that the client used, but policies see the Pod's port behind the Service.
 * - `unknown-name`: no container of the Pod has a port of that name. `other-port`: it is the name or number of another.
 */
export type PortFault = 'protocol' | 'service-port' | 'unknown-name' | 'other-port';

/** `path` is that of the field that fails. */
export interface PortMiss extends Item {
  readonly fault: PortFault;
}

/** A policy that does not hold for a Pod: by its selector, or because `policyTypes` lacks the direction. */
export interface PassedOver extends PolicyField {
  readonly fault: 'pod-selector' | 'policy-types';
  readonly terms: readonly TermMiss[];
}
