import type { LabelSelector } from '../../kubernetes/schema/types.generated.ts';
import type { FieldPath } from '../../model/field-path.ts';
import type { KubeObject, ObjectRef } from '../../model/object.ts';

/** Everything that decides what somebody may do: the roles and bindings of a cluster, once its controllers have rested. */
export interface Permissions {
  /** By name. */
  readonly clusterRoles: ReadonlyMap<string, Role>;
  /** By `namespace/name`. */
  readonly roles: ReadonlyMap<string, Role>;
  /** Those of objects before those that every cluster has; of either, those of the whole cluster first. */
  readonly bindings: readonly Binding[];
}

export interface Role extends ObjectRef {
  readonly kind: 'Role' | 'ClusterRole';
  readonly labels: Readonly<Record<string, string>>;
  /** Which ClusterRoles its rules are gathered from; undefined where its rules are its own. */
  readonly aggregates: readonly LabelSelector[] | undefined;
  /** In force: of a role that aggregates, those it has gathered. */
  readonly rules: readonly RoleRule[];
  /** Undefined for a role that every cluster has. */
  readonly object: KubeObject | undefined;
}

/** A PolicyRule whose lists are all there. */
export interface Rule {
  readonly verbs: readonly string[];
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames: readonly string[];
  readonly nonResourceURLs: readonly string[];
}

/** A rule in force, and where it was written: for a role that aggregates, in another one. */
export interface RoleRule extends Rule {
  readonly writtenIn: WrittenRule;
}

export interface WrittenRule {
  readonly role: ObjectRef;
  /** In the `rules` of that role. */
  readonly index: number;
  /** Undefined for a role that every cluster has. */
  readonly object: KubeObject | undefined;
}

export interface Binding extends ObjectRef {
  /** A ClusterRoleBinding has no namespace and is about the whole cluster. */
  readonly kind: 'RoleBinding' | 'ClusterRoleBinding';
  readonly roleRef: { readonly kind: string; readonly name: string };
  readonly subjects: readonly BoundSubject[];
  /** Undefined for a binding that every cluster has. */
  readonly object: KubeObject | undefined;
}

export interface BoundSubject {
  readonly kind: string;
  readonly name: string;
  /** '' where none is written. */
  readonly namespace: string;
}

/** A field of an object that somebody wrote. */
export interface Place {
  readonly object: KubeObject;
  readonly path: FieldPath;
}
