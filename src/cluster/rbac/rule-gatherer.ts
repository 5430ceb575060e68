import { isUsableSelector, selectorMatches } from '../../kubernetes/label-selector.ts';
import type { LabelSelector } from '../../kubernetes/schema/types.generated.ts';
import type { Role, RoleRule } from './permissions.ts';

/** Rules in order, each once, by their text. */
type Rules = Map<string, RoleRule>;

/** Roles that are further away than this many others are not reached: a submission may chain as many as it likes. */
const farthest = 500;

/** Follows roles that gather rules of roles that gather in turn, back to those that have their own. */
export class RuleGatherer {
  readonly #byName: readonly Role[];
  /** By the text of selectors, which roles may share. */
  readonly #selected = new Map<string, readonly Role[]>();
  readonly #gathered = new Map<string, Rules>();
  /** What is found while the selectors in question wait: it may lack what only they lead to. */
  #found = new Map<string, Rules>();
  readonly #waiting = new Set<string>();

  /** @param byName All ClusterRoles. */
  constructor(byName: readonly Role[]) {
    this.#byName = byName;
  }

  /** A role's rules in force. */
  rulesOf(role: Role): readonly RoleRule[] {
    const selectors = usableSelectors(role);
    if (selectors === undefined) return role.rules;
    const id = JSON.stringify(selectors);
    let rules = this.#gathered.get(id);
    if (rules === undefined) {
      this.#found = new Map();
      rules = this.#gather(id, selectors);
      this.#gathered.set(id, rules);
    }
    return rules.size === 0 ? role.rules : [...rules.values()];
  }

  #gather(id: string, selectors: readonly LabelSelector[]): Rules {
    const known = this.#gathered.get(id) ?? this.#found.get(id);
    if (known !== undefined) return known;
    const rules: Rules = new Map();
    const circular: Role[] = [];
    this.#waiting.add(id);
    for (const source of this.#select(id, selectors)) {
      const next = usableSelectors(source);
      const nextId = next === undefined ? '' : JSON.stringify(next);
      if (next === undefined) add(source.rules, rules);
      else if (this.#waiting.has(nextId) || this.#waiting.size > farthest) circular.push(source);
      else {
        const gathered = this.#gather(nextId, next);
        if (gathered.size === 0) add(source.rules, rules);
        for (const [text, rule] of gathered) if (!rules.has(text)) rules.set(text, rule);
      }
    }
    this.#waiting.delete(id);
    // Roles that have nothing but each other to gather from keep and share what they have.
    if (rules.size === 0) for (const source of circular) add(source.rules, rules);
    this.#found.set(id, rules);
    return rules;
  }

  #select(id: string, selectors: readonly LabelSelector[]): readonly Role[] {
    let roles = this.#selected.get(id);
    if (roles === undefined) {
      const found = selectors.flatMap((one) => this.#byName.filter(({ labels }) => selectorMatches(one, labels)));
      roles = [...new Set(found)];
      this.#selected.set(id, roles);
    }
    return roles;
  }
}

/** Undefined for a role that does not aggregate, or whose selectors the controller cannot use: it keeps its rules. */
function usableSelectors({ aggregates }: Role): readonly LabelSelector[] | undefined {
  return aggregates?.every(isUsableSelector) ? aggregates : undefined;
}

function add(rules: readonly RoleRule[], into: Rules): void {
  for (const rule of rules) {
    const { verbs, apiGroups, resources, resourceNames, nonResourceURLs } = rule;
    const text = JSON.stringify([verbs, apiGroups, resources, resourceNames, nonResourceURLs]);
    if (!into.has(text)) into.set(text, rule);
  }
}
