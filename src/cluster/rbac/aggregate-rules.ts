import { isUsableSelector, selectorMatches } from '../../kubernetes/label-selector.ts';
import type { LabelSelector } from '../../kubernetes/schema/types.generated.ts';
import type { Role, RoleRule } from './permissions.ts';

/**
 * Fills the ClusterRoles that gather rules of others, as pkg/controller/clusterroleaggregation does until nothing
 * changes any more: those of the roles that their selectors select, by name, each rule once. What such a role has of
 * its own is replaced. Roles that gather from each other end with what is gathered by either.
 */
export function aggregateRules(clusterRoles: readonly Role[]): Role[] {
  const byName = [...clusterRoles].sort((a, b) => (a.name < b.name ? -1 : 1));
  const selected = new Map<string, readonly Role[]>();
  const gathered = new Map<string, readonly RoleRule[]>();

  function rolesOf(id: string, selectors: readonly LabelSelector[]): readonly Role[] {
    let roles = selected.get(id);
    if (roles === undefined) {
      const found = selectors.flatMap((selector) => byName.filter(({ labels }) => selectorMatches(selector, labels)));
      roles = [...new Set(found)];
      selected.set(id, roles);
    }
    return roles;
  }

  /** Passes through roles that gather in turn; one that is met again adds nothing, itself included. */
  function gather(id: string, selectors: readonly LabelSelector[]): readonly RoleRule[] {
    const seen = new Set([id]);
    const rules = new Map<string, RoleRule>();
    // No recursion: a chain of roles may be as long as a submission likes.
    const open = [rolesOf(id, selectors).values()];
    for (let roles = open.at(-1); roles !== undefined; roles = open.at(-1)) {
      const { value: role, done } = roles.next();
      const next = done ? undefined : usableSelectors(role);
      if (done) open.pop();
      else if (next === undefined) addDistinct(role.rules, rules);
      else {
        const nextId = JSON.stringify(next);
        if (!seen.has(nextId)) open.push(rolesOf(nextId, next).values());
        seen.add(nextId);
      }
    }
    return [...rules.values()];
  }

  return clusterRoles.map((role) => {
    const selectors = usableSelectors(role);
    if (selectors === undefined) return role;
    const id = JSON.stringify(selectors);
    let rules = gathered.get(id);
    if (rules === undefined) {
      rules = gather(id, selectors);
      gathered.set(id, rules);
    }
    return { ...role, rules };
  });
}

/** Undefined for a role that does not aggregate, or whose selectors the controller cannot use: it keeps its rules. */
function usableSelectors({ aggregates }: Role): readonly LabelSelector[] | undefined {
  return aggregates?.every(isUsableSelector) ? aggregates : undefined;
}

function addDistinct(rules: readonly RoleRule[], into: Map<string, RoleRule>): void {
  for (const rule of rules) {
    const { verbs, apiGroups, resources, resourceNames, nonResourceURLs } = rule;
    const id = JSON.stringify([verbs, apiGroups, resources, resourceNames, nonResourceURLs]);
    if (!into.has(id)) into.set(id, rule);
  }
}
