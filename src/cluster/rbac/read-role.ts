import { asKind } from '../../kubernetes/schema/schema.ts';
import type { PolicyRule } from '../../kubernetes/schema/types.generated.ts';
import type { KubeObject } from '../../model/object.ts';
import type { Role, Rule } from './permissions.ts';

/** A Role or ClusterRole, before rules are gathered; undefined for any other object. */
export function readRole(object: KubeObject): Role | undefined {
  const clusterRole = asKind(object, 'rbac.authorization.k8s.io/v1/ClusterRole');
  const role = clusterRole ?? asKind(object, 'rbac.authorization.k8s.io/v1/Role');
  if (role === undefined) return undefined;
  const aggregation = clusterRole?.aggregationRule;
  const kind = clusterRole === undefined ? 'Role' : 'ClusterRole';
  const ref = { kind, name: object.name, namespace: kind === 'Role' ? object.namespace : '' } as const;
  return {
    ...ref,
    labels: role.metadata?.labels ?? {},
    aggregates: aggregation === undefined ? undefined : (aggregation.clusterRoleSelectors ?? []),
    rules: (role.rules ?? []).map((rule, index) => ({ ...readRule(rule), writtenIn: { role: ref, index, object } })),
    object,
  };
}

function readRule(rule: PolicyRule): Rule {
  const { apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] } = rule;
  // Stored as null where they are not written: their list is not optional.
  return { verbs: rule.verbs ?? [], apiGroups, resources, resourceNames, nonResourceURLs };
}
