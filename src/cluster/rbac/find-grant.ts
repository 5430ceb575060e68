import { type AccessRequest, namespaceOf } from './access-request.ts';
import { type AppliedRule, appliedRules } from './applied-rules.ts';
import { builtInBindings } from './built-in/bindings.ts';
import { builtInRoles } from './built-in/roles.ts';
import type { Identity } from './identity.ts';
import { ruleAllows } from './match-rule.ts';
import type { Permissions } from './permissions.ts';

/**
 * The first rule that allows a request; undefined where none does, which denies it. Rules only ever add
 * (plugin/pkg/auth/authorizer/rbac Authorize). A cluster's other authorizers are left out: they decide about kubelets,
 * and about the group `system:masters`, which may do everything whatever bindings say.
 */
export function findGrant(permissions: Permissions, who: Identity, request: AccessRequest): AppliedRule | undefined {
  const asked = who.groups.includes('system:masters') ? asInstalled() : permissions;
  for (const applied of appliedRules(asked, who, namespaceOf(request)))
    if (ruleAllows(applied.rule, request)) return applied;
  return undefined;
}

function asInstalled(): Permissions {
  const clusterRoles = new Map(builtInRoles().map((role) => [role.name, role]));
  return { clusterRoles, roles: new Map(), bindings: builtInBindings().filter(({ name }) => name === 'cluster-admin') };
}
