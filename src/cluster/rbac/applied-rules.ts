import type { Identity } from './identity.ts';
import { subjectIndex } from './match-subject.ts';
import type { Binding, Permissions, Role, RoleRule } from './permissions.ts';

/** A rule that somebody has, and through which binding. */
export interface AppliedRule {
  readonly binding: Binding;
  /** Of the subject that is meant, in the binding's `subjects`. */
  readonly subjectIndex: number;
  readonly role: Role;
  readonly rule: RoleRule;
  /** Of the rule in the role's rules in force; where it was written, `rule.writtenIn` says. */
  readonly ruleIndex: number;
  /** Where the rule holds; '' for the whole cluster. */
  readonly namespace: string;
}

/**
 * Every rule that somebody has in a namespace, those for the whole cluster first (pkg/registry/rbac/validation
 * VisitRulesFor). '' asks for what holds in the whole cluster alone, no namespace for what holds anywhere.
 */
export function* appliedRules(
  permissions: Permissions,
  who: Identity,
  namespace?: string,
): Generator<AppliedRule, undefined> {
  for (const binding of permissions.bindings) {
    if (namespace !== undefined && !holdsIn(binding, namespace)) continue;
    const index = subjectIndex(binding, who);
    const role = index === -1 ? undefined : boundRole(permissions, binding);
    if (role === undefined) continue;
    for (const [ruleIndex, rule] of role.rules.entries())
      yield { binding, subjectIndex: index, role, rule, ruleIndex, namespace: binding.namespace };
  }
}

/** Whether what a binding grants holds in a namespace; '' is the whole cluster. */
export function holdsIn(binding: Binding, namespace: string): boolean {
  return binding.namespace === '' || binding.namespace === namespace;
}

/** The role that a binding refers to; undefined where there is none, and then the binding grants nothing. */
export function boundRole({ clusterRoles, roles }: Permissions, { roleRef, namespace }: Binding): Role | undefined {
  if (roleRef.kind === 'ClusterRole') return clusterRoles.get(roleRef.name);
  return roleRef.kind === 'Role' ? roles.get(`${namespace}/${roleRef.name}`) : undefined;
}
