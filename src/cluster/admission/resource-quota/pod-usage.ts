import { addQuantities } from '../../../kubernetes/add-quantities.ts';
import { effectiveAmounts, isHugePages, isPodLevelResource } from '../../../kubernetes/pod/pod-level-resources.ts';
import { isExtendedResource } from '../../../kubernetes/resource-names.ts';
import type { PodSpec } from '../../../kubernetes/schema/types.generated.ts';
import { type Amounts, one, readAmounts } from '../amounts.ts';

const computed = ['cpu', 'memory', 'ephemeral-storage'];

/** What a Pod takes of a quota, by the quota's names (pkg/quota/v1/evaluator/core/pods.go PodUsageFunc). */
export function podUsage(spec: PodSpec): Amounts {
  const usage = computeUsage(podRequests(spec), podLimits(spec));
  return usage.set('pods', one).set('count/pods', one);
}

/** Whether the Pod as a whole names CPU, memory or huge pages; then its containers need not. */
export function hasPodLevelResources(spec: PodSpec): boolean {
  const { requests = {}, limits = {} } = spec.resources ?? {};
  return [...Object.keys(requests), ...Object.keys(limits)].some(isPodLevelResource);
}

/** Requests and limits under the names that quotas have for them. */
function computeUsage(requests: Amounts, limits: Amounts): Amounts {
  const usage: Amounts = new Map();
  for (const [name, amount] of requests) {
    const native = computed.includes(name) || isHugePages(name);
    if (native) usage.set(name, amount);
    if (native || isExtendedResource(name) || name.startsWith('deviceclass.resource.kubernetes.io/'))
      usage.set(`requests.${name}`, amount);
  }
  for (const [name, amount] of limits) if (computed.includes(name)) usage.set(`limits.${name}`, amount);
  return usage;
}

/** component-helpers/resource PodRequests: those of the Pod itself go before the sum of its containers. */
function podRequests(spec: PodSpec): Amounts {
  const amounts = effectiveAmounts(spec, 'requests');
  if (spec.resources === undefined && spec.overhead === undefined) return amounts;
  for (const [name, amount] of readAmounts(spec.resources?.requests))
    if (isPodLevelResource(name)) amounts.set(name, amount);
  for (const [name, amount] of readAmounts(spec.overhead)) add(amounts, name, amount);
  return amounts;
}

/** component-helpers/resource PodLimits: overhead comes on top of limits only. */
function podLimits(spec: PodSpec): Amounts {
  const amounts = effectiveAmounts(spec, 'limits');
  if (spec.resources === undefined && spec.overhead === undefined) return amounts;
  for (const [name, amount] of readAmounts(spec.resources?.limits))
    if (isPodLevelResource(name)) amounts.set(name, amount);
  for (const [name, amount] of readAmounts(spec.overhead))
    if ((amounts.get(name)?.unscaled ?? 0n) !== 0n) add(amounts, name, amount);
  return amounts;
}

function add(to: Amounts, name: string, amount: Parameters<typeof addQuantities>[0]): void {
  const before = to.get(name);
  to.set(name, before === undefined ? amount : addQuantities(before, amount));
}
