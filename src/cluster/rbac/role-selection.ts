import { selectorMatches } from '../../kubernetes/label-selector.ts';
import type { LabelSelector } from '../../kubernetes/schema/types.generated.ts';
import type { Role } from './permissions.ts';

/** Finds roles by their labels; many selectors over many roles stay quick. */
export class RoleSelection {
  readonly #byName: readonly Role[];
  readonly #byLabel = new Map<string, Role[]>();
  readonly #known = new Map<string, readonly Role[]>();

  constructor(roles: readonly Role[]) {
    this.#byName = [...roles].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const role of this.#byName)
      for (const [key, value] of Object.entries(role.labels)) {
        const id = `${key}=${value}`;
        const labelled = this.#byLabel.get(id);
        if (labelled === undefined) this.#byLabel.set(id, [role]);
        else labelled.push(role);
      }
  }

  /** The roles that any of the selectors selects: in their order, then by name, each once. */
  of(selectors: readonly LabelSelector[]): readonly Role[] {
    const id = JSON.stringify(selectors);
    let roles = this.#known.get(id);
    if (roles === undefined) {
      const found = selectors.flatMap((selector) =>
        this.#candidates(selector).filter(({ labels }) => selectorMatches(selector, labels)),
      );
      roles = [...new Set(found)];
      this.#known.set(id, roles);
    }
    return roles;
  }

  #candidates({ matchLabels = {} }: LabelSelector): readonly Role[] {
    const [label] = Object.entries(matchLabels);
    return label === undefined ? this.#byName : (this.#byLabel.get(label.join('=')) ?? []);
  }
}
