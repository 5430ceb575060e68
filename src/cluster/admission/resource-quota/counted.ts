import type { KubeObject } from '../../../model/object.ts';
import type { Amounts } from '../amounts.ts';
import { usageOf } from './usage-of.ts';

/** As much of an object as quotas look at. */
export type Countable = Pick<KubeObject, 'apiVersion' | 'kind' | 'stored'>;

/** An object with what quotas count of it. */
export class Counted {
  readonly object: Countable;
  /** Its kind's plural and group, as quotas name it: `pods`, `deployments.apps`. */
  readonly resource: string;
  #usage: Amounts | undefined;

  constructor(object: Countable, resource: string) {
    this.object = object;
    this.resource = resource;
  }

  /** What it takes, by the quota's names. Worked out for a quota that asks: most objects are in none. */
  get usage(): Amounts {
    this.#usage ??= usageOf(this.object, this.resource);
    return this.#usage;
  }
}
