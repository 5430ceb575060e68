import { addQuantities } from '../../../kubernetes/add-quantities.ts';
import { compareQuantities } from '../../../kubernetes/quantity.ts';
import type { PodSpec, ResourceRequirements } from '../../../kubernetes/schema/types.generated.ts';
import { type Amounts, readAmounts } from '../amounts.ts';

export type QosClass = 'Guaranteed' | 'Burstable' | 'BestEffort';

/**
 * The class of a Pod by which a node short of resources chooses whom to evict (pkg/apis/core/v1/helper/qos
 * ComputePodQOS). Of a Pod with `resources` of its own these alone count.
 */
export function qosClass(spec: PodSpec): QosClass {
  const counted = spec.resources === undefined ? containerResources(spec) : [spec.resources];
  const requests: Amounts = new Map();
  const limits: Amounts = new Map();
  let limited = true;
  for (const resources of counted) {
    addPositive(requests, resources.requests);
    const own = addPositive(limits, resources.limits);
    // A Pod that says nothing of limits is judged by its requests below.
    const says = spec.resources === undefined || Object.keys(resources.limits ?? {}).length > 0;
    if (says && own < 2) limited = false;
  }
  if (requests.size === 0 && limits.size === 0) return 'BestEffort';
  const equal = [...requests].every(([name, amount]) => {
    const limit = limits.get(name);
    return limit !== undefined && compareQuantities(limit, amount) === 0;
  });
  return limited && equal && requests.size === limits.size ? 'Guaranteed' : 'Burstable';
}

function containerResources(spec: PodSpec): ResourceRequirements[] {
  return [...(spec.containers ?? []), ...(spec.initContainers ?? [])].map(({ resources }) => resources ?? {});
}

/** Adds what is more than nothing of CPU and memory; returns how many of the two that are. */
function addPositive(to: Amounts, list: Readonly<Record<string, string>> | undefined): number {
  let found = 0;
  for (const [name, amount] of readAmounts(list)) {
    if ((name !== 'cpu' && name !== 'memory') || amount.unscaled <= 0n) continue;
    const before = to.get(name);
    to.set(name, before === undefined ? amount : addQuantities(amount, before));
    found += 1;
  }
  return found;
}
