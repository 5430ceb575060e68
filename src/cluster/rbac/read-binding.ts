import { asKind } from '../../kubernetes/schema/schema.ts';
import type { KubeObject } from '../../model/object.ts';
import type { Binding } from './permissions.ts';

/** A RoleBinding or ClusterRoleBinding; undefined for any other object. */
export function readBinding(object: KubeObject): Binding | undefined {
  const namespaced = asKind(object, 'rbac.authorization.k8s.io/v1/RoleBinding');
  const binding = namespaced ?? asKind(object, 'rbac.authorization.k8s.io/v1/ClusterRoleBinding');
  if (binding === undefined) return undefined;
  const { roleRef, subjects = [] } = binding;
  return {
    kind: namespaced === undefined ? 'ClusterRoleBinding' : 'RoleBinding',
    name: object.name,
    namespace: namespaced === undefined ? '' : object.namespace,
    roleRef: { kind: roleRef?.kind ?? '', name: roleRef?.name ?? '' },
    subjects: subjects.map(({ kind, name, namespace = '' }) => ({ kind: kind ?? '', name: name ?? '', namespace })),
    object,
  };
}
