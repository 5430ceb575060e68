import type { Cidr } from '../../kubernetes/net/cidr.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { Selector } from './selector.ts';

/** As the policy sees it: into the Pods that it selects, or out of them. */
export type Direction = 'ingress' | 'egress';

/** A NetworkPolicy, read once. */
export interface Policy {
  readonly object: KubeObject;
  readonly namespace: string;
  /** The Pods of its namespace that it holds for. */
  readonly podSelector: Selector;
  /** Nothing where `policyTypes` leaves a direction out: then its rules, if any, mean nothing. */
  readonly ingress: readonly PolicyRule[] | undefined;
  readonly egress: readonly PolicyRule[] | undefined;
}

export interface PolicyRule {
  readonly policy: KubeObject;
  readonly direction: Direction;
  /** In `spec.ingress` or `spec.egress`. */
  readonly index: number;
  /** Any of them; everybody where there are none. */
  readonly peers: readonly PolicyPeer[];
  /** Any of them; every port and protocol where there are none. */
  readonly ports: readonly PolicyPort[];
}

/**
 * - `pods`: in the policy's own namespace without a `namespaceSelector`; all of a namespace without a `podSelector`.
 * - `block`: addresses.
 * - `nothing`: what the server does not accept, such as `{}`.
 */
export type PolicyPeer =
  | {
      readonly kind: 'pods';
      readonly ownNamespace: string;
      readonly namespaceSelector: Selector | undefined;
      readonly podSelector: Selector | undefined;
    }
  | { readonly kind: 'block'; readonly range: Cidr | undefined; readonly except: readonly (Cidr | undefined)[] }
  | { readonly kind: 'nothing' };

export interface PolicyPort {
  readonly protocol: string;
  /** A number, the name of a container's port, or nothing for all ports of the protocol. */
  readonly port: number | string | undefined;
  /** The last number of a range that `port` begins. */
  readonly endPort: number | undefined;
}

/** `spec.ingress[0]`. */
export function rulePath({ direction, index }: PolicyRule): FieldPath {
  return FieldPath.of('spec', direction, index);
}

/** `spec.ingress[0].from[1]`. */
export function peerPath(rule: PolicyRule, index: number): FieldPath {
  return rulePath(rule).child(rule.direction === 'ingress' ? 'from' : 'to', index);
}

/** `spec.ingress[0].ports[1]`. */
export function portPath(rule: PolicyRule, index: number): FieldPath {
  return rulePath(rule).child('ports', index);
}
