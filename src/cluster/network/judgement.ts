import type { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { PeerFault, PortFault } from '../../model/problems/connection-problem.ts';
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

/** `path` is that of the field that fails, or of the peer. */
export interface PeerMiss extends Item {
  readonly fault: PeerFault;
  /** Of the selectors, what does not hold. */
  readonly terms: readonly TermMiss[];
}

/** `path` is that of the field that fails. */
export interface PortMiss extends Item {
  readonly fault: PortFault;
}

/** A policy that does not hold for a Pod: by its selector, or because `policyTypes` lacks the direction. */
export interface PassedOver extends PolicyField {
  readonly fault: 'pod-selector' | 'policy-types';
  readonly terms: readonly TermMiss[];
}
