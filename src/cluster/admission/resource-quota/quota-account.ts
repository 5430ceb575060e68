import { addQuantities } from '../../../kubernetes/add-quantities.ts';
import { compareQuantities, type Quantity } from '../../../kubernetes/quantity.ts';
import { asKind } from '../../../kubernetes/schema/schema.ts';
import type { ResourceQuotaSpec } from '../../../kubernetes/schema/types.generated.ts';
import type { KubeObject } from '../../../model/object.ts';
import { type Amounts, amountText, nothing, readAmounts } from '../amounts.ts';
import type { Counted } from './counted.ts';
import { countsKind } from './counts-of.ts';
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
interface View {
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
  /** Pods that are alike are counted by one and the same `Counted`: it is looked at once. */
  readonly #views = new WeakMap<Counted, View | 'unconcerned'>();

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

  /** Why the object may not be made, or undefined if it may. Nothing is charged. */
  refusal(made: Counted): QuotaFailure | undefined {
    const { quota } = this;
    const view = this.#view(made);
    if (view === 'unconcerned') return undefined;
    const { missing, negative, taken } = view;
    if (missing.length > 0) return { code: 'must-specify', quota, missing };
    if (negative.length > 0) return { code: 'negative', quota, resources: negative };
    const excess: Excess[] = [];
    for (const one of taken) {
      const over = this.#excess(one);
      if (over !== undefined) excess.push(over);
    }
    return excess.length > 0 ? { code: 'exceeded', quota, excess } : undefined;
  }

  /** Counts an object that is there, if it is one that the quota counts. */
  charge(made: Counted): void {
    const view = this.#view(made);
    if (view === 'unconcerned') return;
    for (const { resource, requested } of view.taken)
      this.#used.set(resource, addQuantities(this.#used.get(resource) ?? nothing, requested));
  }

  #view(made: Counted): View | 'unconcerned' {
    let view = this.#views.get(made);
    if (view === undefined) {
      view = this.#look(made);
      this.#views.set(made, view);
    }
    return view;
  }

  #look(made: Counted): View | 'unconcerned' {
    const { object, resource } = made;
    const names = this.#names.filter((name) => countsKind(name, object, resource));
    if (names.length === 0 || !isInScopes(object, this.#spec)) return 'unconcerned';
    const { usage } = made;
    const pod = asKind(object, 'v1/Pod');
    return {
      missing: pod === undefined ? [] : unspecified(pod.spec ?? {}, names),
      negative: [...usage].flatMap(([name, amount]) => (amount.unscaled < 0n ? [name] : [])).sort(),
      taken: this.#names.flatMap((name) => {
        const [requested, hard] = [usage.get(name), this.#hard.get(name)];
        return requested === undefined || hard === undefined ? [] : [{ resource: name, requested, hard }];
      }),
    };
  }

  /** What an object takes nothing of may be used up already. */
  #excess({ resource, requested, hard }: Taken): Excess | undefined {
    if (requested.unscaled === 0n) return undefined;
    const used = this.#used.get(resource) ?? nothing;
    if (compareQuantities(addQuantities(used, requested), hard) <= 0) return undefined;
    return { resource, requested: amountText(requested), used: amountText(used), limited: amountText(hard) };
  }
}
