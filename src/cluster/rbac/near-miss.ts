import type { ObjectRef } from '../../model/object.ts';
import type { Binding, Place, Role, RoleRule } from './permissions.ts';

/** What comes nearest to allowing a request, and all that keeps it from doing so. */
export interface NearMiss {
  /** Undefined where nothing binds the role. */
  readonly binding: Binding | undefined;
  /** Undefined where the binding refers to none. */
  readonly role: Role | undefined;
  /** Undefined where there is no role, or it has no rules. */
  readonly rule: RoleRule | undefined;
  /** At least one: first about the binding, then about the role's rule. */
  readonly faults: readonly AccessFault[];
}

/** Something that would have to be otherwise, and the field to look at: the nearest one that somebody wrote. */
export type AccessFault = FaultKind & { readonly at: Place };

export type FaultKind =
  /** The rule lacks what is asked for in `verbs`, `apiGroups` or `nonResourceURLs`. */
  | { readonly kind: 'verb' | 'api-group' | 'url'; readonly expected: string; readonly actual: readonly string[] }
  /** `near` is what was probably meant for it, such as `pods` where `pods/log` is asked for, or `deployment`. */
  | {
      readonly kind: 'resource';
      readonly expected: string;
      readonly actual: readonly string[];
      readonly near: string | undefined;
    }
  /** The rule is about other objects alone; `expected` is '' where the request names none, as for create and list. */
  | { readonly kind: 'resource-name'; readonly expected: string; readonly actual: readonly string[] }
  /** The binding holds in the namespace `actual` alone; `expected` is '' where it would take the whole cluster. */
  | { readonly kind: 'scope'; readonly expected: string; readonly actual: string }
  /** A subject of the binding is somebody else. */
  | {
      readonly kind: 'subject';
      readonly differs: 'kind' | 'name' | 'namespace';
      readonly expected: string;
      readonly actual: string;
    }
  | { readonly kind: 'no-subjects' }
  /** `roleRef` names no role; `near` is one that was probably meant. */
  | { readonly kind: 'role-missing'; readonly wanted: ObjectRef; readonly near: ObjectRef | undefined }
  /** The role has no rules; one that aggregates, because no ClusterRole has labels that it selects. */
  | { readonly kind: 'no-rules'; readonly aggregates: boolean }
  /** Nothing binds the role. */
  | { readonly kind: 'unbound' };

/** A fault with how far it is from being none: 1 for what a slip explains, more where something else was meant. */
export interface Weighed {
  readonly fault: AccessFault;
  readonly weight: number;
}
