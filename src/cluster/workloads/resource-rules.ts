import { effectiveAmounts } from '../../kubernetes/pod/pod-level-resources.ts';
import { compareQuantities, formatQuantity, parseQuantity } from '../../kubernetes/quantity.ts';
import type { PodTemplate } from '../cluster.ts';
import type { PlacementRule } from './placement-rule.ts';
import type { NodePlace } from './plan.ts';

/**
 * What a Pod asks for and a whole Node does not have; other Pods are not looked at. A Node of which nothing is known has
 * room (pkg/scheduler/framework/plugins/noderesources/fit.go).
 */
export function resourceRules({ spec, path }: PodTemplate, { allocatable }: NodePlace): PlacementRule[] {
  if (allocatable.size === 0) return [];
  const requests = new Map(effectiveAmounts(spec, 'requests'));
  for (const [name, text] of Object.entries(spec.resources?.requests ?? {})) {
    const amount = parseQuantity(text);
    if (amount !== undefined) requests.set(name, amount);
  }
  return [...requests].flatMap(([resource, amount]) => {
    const has = allocatable.get(resource) ?? '0';
    const room = parseQuantity(has);
    if (amount.unscaled <= 0n || (room !== undefined && compareQuantities(amount, room) <= 0)) return [];
    return [{ code: 'resources', resource, wanted: formatQuantity(amount), has, path }];
  });
}
