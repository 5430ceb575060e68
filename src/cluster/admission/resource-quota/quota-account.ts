import { addQuantities } from '../../../kubernetes/add-quantities.ts';
import { compareQuantities } from '../../../kubernetes/quantity.ts';
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

interface View {
  /** Whether the quota speaks of the object: it counts its kind, and the object is in its scopes. */
  readonly concerned: boolean;
  readonly missing: readonly Unspecified[];
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
  readonly #views = new WeakMap<Counted, View>();

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
    const { concerned, missing } = this.#view(made);
    if (!concerned) return undefined;
    const { usage } = made;
    if (missing.length > 0) return { code: 'must-specify', quota, missing };
    const negative: string[] = [];
    for (const [name, amount] of usage) if (amount.unscaled < 0n) negative.push(name);
    if (negative.length > 0) return { code: 'negative', quota, resources: negative.sort() };
    const excess = this.#names.flatMap((name) => this.#excess(name, usage) ?? []);
    return excess.length > 0 ? { code: 'exceeded', quota, excess } : undefined;
  }

  /** Counts an object that is there, if it is one that the quota counts. */
  charge(made: Counted): void {
    if (!this.#view(made).concerned) return;
    for (const name of this.#names) {
      const amount = made.usage.get(name);
      if (amount !== undefined) this.#used.set(name, addQuantities(this.#used.get(name) ?? nothing, amount));
    }
  }

  #view(made: Counted): View {
    const view = this.#views.get(made) ?? this.#look(made);
    this.#views.set(made, view);
    return view;
  }

  #look({ object, resource }: Counted): View {
    const names = this.#names.filter((name) => countsKind(name, object, resource));
    const concerned = names.length > 0 && isInScopes(object, this.#spec);
    const pod = concerned ? asKind(object, 'v1/Pod') : undefined;
    return { concerned, missing: pod === undefined ? [] : unspecified(pod.spec ?? {}, names) };
  }

  /** What an object takes nothing of may be used up already. */
  #excess(resource: string, usage: Amounts): Excess | undefined {
    const [requested, hard] = [usage.get(resource), this.#hard.get(resource)];
    if (requested === undefined || hard === undefined || requested.unscaled === 0n) return undefined;
    const used = this.#used.get(resource) ?? nothing;
    if (compareQuantities(addQuantities(used, requested), hard) <= 0) return undefined;
    return { resource, requested: amountText(requested), used: amountText(used), limited: amountText(hard) };
  }
}
