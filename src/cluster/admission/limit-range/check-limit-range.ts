import { effectiveAmounts } from '../../../kubernetes/pod/pod-level-resources.ts';
import { asKind } from '../../../kubernetes/schema/schema.ts';
import type { PersistentVolumeClaim, PodSpec } from '../../../kubernetes/schema/types.generated.ts';
import { FieldPath } from '../../../model/field-path.ts';
import type { KubeObject } from '../../../model/object.ts';
import { type Amounts, readAmounts } from '../amounts.ts';
import { checkBounds, checkClaimBounds, type Measured, type PlacedLimit } from './check-bounds.ts';
import type { LimitViolation } from './limit-violation.ts';

/**
 * What a Pod breaks of a LimitRange: each container, init containers too, by the items for containers; all of them
 * together by those for Pods (plugin/pkg/admission/limitranger PodValidateLimitFunc). `path` is that of the PodSpec.
 */
export function checkPodLimits(limitRange: KubeObject, spec: PodSpec, path: FieldPath): LimitViolation[] {
  return limitsOf(limitRange).flatMap((limit) => {
    const { min, max, maxLimitRequestRatio } = limit.item;
    if (min === undefined && max === undefined && maxLimitRequestRatio === undefined) return [];
    if (limit.item.type === 'Container')
      return measuredContainers(spec, path).flatMap((container) => checkBounds(limit, container));
    return limit.item.type === 'Pod' ? checkBounds(limit, measuredPod(spec, path)) : [];
  });
}

/** What a claim for storage breaks of a LimitRange. `path` is that of the claim's spec. */
export function checkClaimLimits(
  limitRange: KubeObject,
  spec: PersistentVolumeClaim['spec'],
  path: FieldPath,
): LimitViolation[] {
  const limits = limitsOf(limitRange).filter(({ item }) => item.type === 'PersistentVolumeClaim');
  if (limits.length === 0) return [];
  const measured: Measured = {
    container: '',
    requests: readAmounts(spec?.resources?.requests),
    limits: new Map(),
    place: (list, resource) => path.child('resources', list).key(resource),
  };
  return limits.flatMap((limit) => checkClaimBounds(limit, measured));
}

function limitsOf(limitRange: KubeObject): PlacedLimit[] {
  const items = asKind(limitRange, 'v1/LimitRange')?.spec?.limits ?? [];
  return items.map((item, index) => ({ limitRange, item, path: FieldPath.of('spec', 'limits', index) }));
}

function measuredContainers(spec: PodSpec, path: FieldPath): Measured[] {
  return (['containers', 'initContainers'] as const).flatMap((list) =>
    (spec[list] ?? []).map(({ name, resources }, index) => ({
      container: name,
      requests: readAmounts(resources?.requests),
      limits: readAmounts(resources?.limits),
      place: (kind, resource) => path.child(list, index, 'resources', kind).key(resource),
    })),
  );
}

/** Overhead is not counted here, and of the Pod's own `resources` CPU and memory only (podRequests, podLimits). */
function measuredPod(spec: PodSpec, path: FieldPath): Measured {
  return {
    container: '',
    requests: ofPod(spec, 'requests'),
    limits: ofPod(spec, 'limits'),
    place: (list, resource) =>
      Object.hasOwn(spec.resources?.[list] ?? {}, resource) ? path.child('resources', list).key(resource) : path,
  };
}

function ofPod(spec: PodSpec, list: 'requests' | 'limits'): Amounts {
  const amounts = effectiveAmounts(spec, list);
  for (const [name, amount] of readAmounts(spec.resources?.[list]))
    if (name === 'cpu' || name === 'memory') amounts.set(name, amount);
  return amounts;
}
