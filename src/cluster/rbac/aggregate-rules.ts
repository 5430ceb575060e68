import type { Role } from './permissions.ts';
import { RuleGatherer } from './rule-gatherer.ts';

/**
 * Fills the ClusterRoles that gather rules of others, as pkg/controller/clusterroleaggregation does until nothing
 * changes any more: those of the roles that their selectors select, by name, each rule once. They replace what such a
 * role has of its own, which it keeps only where there is nothing to gather: the controller applies no empty list.
 */
export function aggregateRules(clusterRoles: readonly Role[]): Role[] {
  const gatherer = new RuleGatherer([...clusterRoles].sort((a, b) => (a.name < b.name ? -1 : 1)));
  return clusterRoles.map((role) =>
    role.aggregates === undefined ? role : { ...role, rules: gatherer.rulesOf(role) },
  );
}
