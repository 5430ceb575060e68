import type { KubeObject } from '../../../model/object.ts';
import type { Counted } from './counted.ts';
import { QuotaAccount, type QuotaFailure } from './quota-account.ts';

/** The quotas of a namespace and all that is in it. */
export class Quotas {
  readonly accounts: QuotaAccount[] = [];
  readonly #present: Counted[];

  constructor(present: readonly Counted[]) {
    this.#present = [...present];
  }

  /**
   * Why an object may not be made: every quota that refuses it; the server names the first. Containers that do not say
   * what they take are refused before anything is counted. Empty where the object may be made.
   */
  refusals(made: Counted): QuotaFailure[] {
    const refusals = this.accounts.flatMap((account) => account.refusal(made) ?? []);
    const unsaid = refusals.filter(({ code }) => code === 'must-specify');
    return unsaid.length > 0 ? unsaid : refusals;
  }

  /** Counts an object that has been made. */
  add(made: Counted): void {
    this.#present.push(made);
    for (const account of this.accounts) account.charge(made);
  }

  /** Takes up a quota that has been made: it counts what was there before it, and itself if that has been added. */
  open(quota: KubeObject): void {
    const account = new QuotaAccount(quota);
    for (const made of this.#present) account.charge(made);
    this.accounts.push(account);
  }
}
