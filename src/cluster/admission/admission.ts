import type { FieldProblem } from '../../kubernetes/report.ts';
import type { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { DefaultedResource } from './limit-range/default-resources.ts';
import type { LimitViolation } from './limit-range/limit-violation.ts';
import type { PodSecurityViolation } from './pod-security/evaluate-pod-security.ts';
import type { LevelVersion } from './pod-security/policy.ts';
import type { QosClass } from './qos/qos-class.ts';
import type { QuotaFailure } from './resource-quota/quota-account.ts';

/** What admission makes of an object. */
export interface Admission {
  /** As it would be stored, with all that admission filled in; as far as that went where it is turned away. */
  readonly object: KubeObject;
  readonly changes: readonly AdmissionChange[];
  /** Why it is turned away; absent where it is let in. */
  readonly rejection: Rejection | undefined;
  /** What `pod-security.kubernetes.io/warn` has to say of a Pod or a template. */
  readonly warned: PodSecurityFinding | undefined;
  /** What the audit log would tell by `pod-security.kubernetes.io/audit`. */
  readonly audited: PodSecurityFinding | undefined;
  /** Of Pods alone. */
  readonly qosClass: QosClass | undefined;
}

/** By whom an object is turned away: the first of them that has something against it, in this order. */
export type Rejection =
  /** It is invalid with what a LimitRange filled in, such as a limit below the request. */
  | { readonly by: 'validation'; readonly problems: readonly FieldProblem[] }
  | { readonly by: 'LimitRanger'; readonly violations: readonly LimitViolation[] }
  | ({ readonly by: 'PodSecurity' } & PodSecurityFinding)
  | { readonly by: 'ResourceQuota'; readonly failures: readonly QuotaFailure[] };

export interface PodSecurityFinding {
  /** The level that is broken. */
  readonly policy: LevelVersion;
  readonly violations: readonly PodSecurityViolation[];
}

export type AdmissionChange =
  | ({ readonly code: 'limit-range-default' } & DefaultedResource)
  /** A class that holds where none is named, or what a class brings along. */
  | { readonly code: 'class-default'; readonly class: KubeObject; readonly path: FieldPath };
