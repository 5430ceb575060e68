import { addQuantities } from '../../../kubernetes/add-quantities.ts';
import { compareQuantities, type Quantity } from '../../../kubernetes/quantity.ts';
import { asKind } from '../../../kubernetes/schema/schema.ts';
import type { ResourceQuotaSpec } from '../../../kubernetes/schema/types.generated.ts';
import type { KubeObject } from '../../../model/object.ts';
import { type Amounts, amountText, nothing, readAmounts } from '../amounts.ts';
import type { Counted } from './counted.ts';
import { namesCounting } from './counts-of.ts';
import { isInScopes } from './in-scope.ts';
import { type Unspecified, unspecified } from './unspecified.ts';

/** Why a quota turns an object away. */
export type QuotaFailure =
  /** Containers do not say how much they take of what is counted. */
  | { readonly code: 'must-specify'; readonly quota: KubeObject; readonly missing: readonly Unspecified[] }
  /** It would be more than is left. */
  | { readonly code: 'exceeded'; readonly quota: KubeObject; readonly excess: readonly Excess[] }
  /** It counts less than nothing. */
  | { readonly code: 'negative'; readonly quota: KubeObject; readonly resources: readonly string[] };

/** One resource of which too much is asked. Amounts as the server writes them. */
export interface Excess {
  readonly resource: string;
  readonly requested: string;
  readonly used: string;
  readonly limited: string;
}

/** What a quota has to do with an object: it counts its kind, and the object is in its scopes. */
export interface Charge {
  readonly missing: readonly Unspecified[];
  /** Names of which the object takes less than nothing. */
  readonly negative: readonly string[];
  /** Of each resource that is limited and that the object speaks of, in the order of names. */
  readonly taken: readonly Taken[];
}

interface Taken {
  readonly resource: string;
  readonly requested: Quantity;
  readonly hard: Quantity;
}

/** A ResourceQuota and what has been charged to it (apiserver pkg/admission/plugin/resourcequota CheckRequest). */
export class QuotaAccount {
  readonly quota: KubeObject;
  readonly #spec: ResourceQuotaSpec;
  readonly #hard: Amounts;
  /** The names in `hard`, in the order in which the server tells of them. */
  readonly #names: readonly string[];
  readonly #used: Amounts = new Map();

  constructor(quota: KubeObject) {
    this.quota = quota;
    this.#spec = asKind(quota, 'v1/ResourceQuota')?.spec ?? {};
    this.#hard = readAmounts(this.#spec.hard);
    this.#names = [...this.#hard.keys()].sort();
  }

  /** What is used of each resource that is limited, by its name. */
  get used(): ReadonlyMap<string, string> {
    return new Map([...this.#hard.keys()].map((name) => [name, amountText(this.#used.get(name))]));
  }

  get limited(): ReadonlyMap<string, string> {
    return new Map([...this.#hard].map(([name, amount]) => [name, amountText(amount)]));
  }

  /** What the quota has to do with an object; undefined where it does not count its kind, or not in its scopes. */
  chargeOf(made: Counted): Charge | undefined {
    const { object, resource } = made;
    const names = namesCounting(this.#names, object, resource);
    if (names.length === 0 || !isInScopes(object, this.#spec)) return undefined;
    const { usage } = made;
    const pod = asKind(object, 'v1/Pod');
    return {
      missing: pod === undefined ? [] : unspecified(pod.spec ?? {}, names),
      negative: negativeIn(usage),
      taken: this.#taken(usage),
    };
  }

  /** Why an object may not be made, or undefined if it may. Nothing is charged. */
  refusal({ missing, negative, taken }: Charge): QuotaFailure | undefined {
    const { quota } = this;
    if (missing.length > 0) return { code: 'must-specify', quota, missing };
    if (negative.length > 0) return { code: 'negative', quota, resources: negative };
    const excess: Excess[] = [];
    for (const one of taken) {
      const over = this.#excess(one);
      if (over !== undefined) excess.push(over);
    }
    return excess.length > 0 ? { code: 'exceeded', quota, excess } : undefined;
  }

  /** Counts an object that is there. */
  add({ taken }: Charge): void {
    for (const { resource, requested } of taken)
      this.#used.set(resource, addQuantities(this.#used.get(resource) ?? nothing, requested));
  }

  #taken(usage: Amounts): Taken[] {
    const taken: Taken[] = [];
    for (const resource of this.#names) {
      const [requested, hard] = [usage.get(resource), this.#hard.get(resource)];
      if (requested !== undefined && hard !== undefined) taken.push({ resource, requested, hard });
    }
    return taken;
  }

  /** What an object takes nothing of may be used up already. */
  #excess({ resource, requested, hard }: Taken): Excess | undefined {
    if (requested.unscaled === 0n) return undefined;
    const used = this.#used.get(resource) ?? nothing;
    if (compareQuantities(addQuantities(used, requested), hard) <= 0) return undefined;
    return { resource, requested: amountText(requested), used: amountText(used), limited: amountText(hard) };
  }
}

function negativeIn(usage: Amounts): string[] {
  const names: string[] = [];
  for (const [name, amount] of usage) if (amount.unscaled < 0n) names.push(name);
  return names.sort();
}
