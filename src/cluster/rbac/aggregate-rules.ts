import { isUsableSelector } from '../../kubernetes/label-selector.ts';
import type { LabelSelector } from '../../kubernetes/schema/types.generated.ts';
import type { Role, RoleRule } from './permissions.ts';
import { RoleSelection } from './role-selection.ts';

/** Rules in order, each once, by their text. */
type Rules = ReadonlyMap<string, RoleRule>;

/** How often all is gathered again. It serves chains of so many roles at worst, and ends where roles go in circles. */
const mostRounds = 100;

/** How many rules are looked at for all roles: more than any cluster needs, and few enough for a hostile submission. */
const mostSteps = 3_000_000;

/**
 * Fills the ClusterRoles that gather rules of others, as pkg/controller/clusterroleaggregation does until nothing
 * changes any more: those of the roles that their selectors select, by name, each rule once. They replace what such a
 * role has of its own, which it keeps only where there is nothing to gather: the controller applies no empty list.
 */
export function aggregateRules(clusterRoles: readonly Role[]): Role[] {
  const selection = new RoleSelection(clusterRoles);
  const sources = new Map<Role, readonly Role[]>();
  const rules = new Map<Role, Rules>();
  for (const role of clusterRoles) {
    const selectors = usableSelectors(role);
    if (selectors !== undefined) sources.set(role, selection.of(selectors));
    rules.set(role, distinct(role.rules));
  }
  let isSettled = false;
  let steps = 0;
  for (let round = 0; round < mostRounds && !isSettled; round += 1) {
    isSettled = true;
    for (const [role, selected] of sources) {
      for (const source of selected) steps += 1 + (rules.get(source)?.size ?? 0);
      if (steps > mostSteps) break;
      const gathered = gather(role, selected, rules);
      if (gathered.size === 0 || isSame(gathered, rules.get(role))) continue;
      rules.set(role, gathered);
      isSettled = false;
    }
  }
  return clusterRoles.map((role) =>
    sources.has(role) ? { ...role, rules: [...(rules.get(role) ?? new Map()).values()] } : role,
  );
}

/** Undefined for a role that does not aggregate, or whose selectors the controller cannot use: it keeps its rules. */
function usableSelectors({ aggregates }: Role): readonly LabelSelector[] | undefined {
  return aggregates?.every(isUsableSelector) ? aggregates : undefined;
}

function gather(role: Role, selected: readonly Role[], rules: ReadonlyMap<Role, Rules>): Rules {
  const gathered = new Map<string, RoleRule>();
  for (const source of selected) {
    if (source === role) continue;
    for (const [text, rule] of rules.get(source) ?? []) if (!gathered.has(text)) gathered.set(text, rule);
  }
  return gathered;
}

function isSame(some: Rules, others: Rules | undefined): boolean {
  if (some.size !== others?.size) return false;
  const keys = others.keys();
  return [...some.keys()].every((text) => text === keys.next().value);
}

function distinct(rules: readonly RoleRule[]): Rules {
  const found = new Map<string, RoleRule>();
  for (const rule of rules) {
    const text = textOf(rule);
    if (!found.has(text)) found.set(text, rule);
  }
  return found;
}

/** Kept, because those that every cluster has are asked for each time. */
const texts = new WeakMap<RoleRule, string>();

function textOf(rule: RoleRule): string {
  let text = texts.get(rule);
  if (text === undefined) {
    const { verbs, apiGroups, resources, resourceNames, nonResourceURLs } = rule;
    text = JSON.stringify([verbs, apiGroups, resources, resourceNames, nonResourceURLs]);
    texts.set(rule, text);
  }
  return text;
}
