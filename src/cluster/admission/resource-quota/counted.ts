import type { KubeObject } from '../../../model/object.ts';
import type { Amounts } from '../amounts.ts';
import { usageOf } from './usage-of.ts';

/** As much of an object as quotas look at. */
export type Countable = Pick<KubeObject, 'apiVersion' | 'kind' | 'stored'>;

/** An object with what quotas count of it. */
export interface Counted {
  readonly object: Countable;
  /** Its kind's plural and group, as quotas name it: `pods`, `deployments.apps`. */
  readonly resource: string;
  /** What it takes, by the quota's names. */
  readonly usage: Amounts;
}

export function counted(object: Countable, resource: string): Counted {
  return { object, resource, usage: usageOf(object, resource) };
}
