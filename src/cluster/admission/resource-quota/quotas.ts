import type { KubeObject } from '../../../model/object.ts';
import type { Counted } from './counted.ts';
import { type Charge, QuotaAccount, type QuotaFailure } from './quota-account.ts';

/** An object with what it would be charged to the quotas that count it. */
export interface Weighed {
  readonly made: Counted;
  readonly charges: readonly Charged[];
}

interface Charged {
  readonly account: QuotaAccount;
  readonly charge: Charge;
}

/** The quotas of a namespace and all that is in it. */
export class Quotas {
  readonly accounts: QuotaAccount[] = [];
  readonly #present: Counted[];

  constructor(present: readonly Counted[]) {
    this.#present = [...present];
  }

  /** Looks at an object once, however many of its like are to be made. It holds until the next quota is taken up. */
  weigh(made: Counted): Weighed {
    const charges: Charged[] = [];
    for (const account of this.accounts) {
      const charge = account.chargeOf(made);
      if (charge !== undefined) charges.push({ account, charge });
    }
    return { made, charges };
  }

  /**
   * Why an object may not be made: every quota that refuses it; the server names the first. Containers that do not say
   * what they take are refused before anything is counted. Empty where the object may be made.
   */
  refusals({ charges }: Weighed): QuotaFailure[] {
    const refusals: QuotaFailure[] = [];
    for (const { account, charge } of charges) {
      const refusal = account.refusal(charge);
      if (refusal !== undefined) refusals.push(refusal);
    }
    if (refusals.length === 0) return refusals;
    const unsaid = refusals.filter(({ code }) => code === 'must-specify');
    return unsaid.length > 0 ? unsaid : refusals;
  }

  /** Counts an object that has been made. */
  add({ made, charges }: Weighed): void {
    this.#present.push(made);
    for (const { account, charge } of charges) account.add(charge);
  }

  /** Takes up a quota that has been made: it counts what was there before it, and itself if that has been added. */
  open(quota: KubeObject): void {
    const account = new QuotaAccount(quota);
    for (const made of this.#present) {
      const charge = account.chargeOf(made);
      if (charge !== undefined) account.add(charge);
    }
    this.accounts.push(account);
  }
}
