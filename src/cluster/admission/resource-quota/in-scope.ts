import { selectorMatches } from '../../../kubernetes/label-selector.ts';
import { asKind } from '../../../kubernetes/schema/schema.ts';
import type {
  PersistentVolumeClaim,
  PodAffinityTerm,
  PodSpec,
  ResourceQuotaSpec,
  ScopedResourceSelectorRequirement,
} from '../../../kubernetes/schema/types.generated.ts';
import type { KubeObject } from '../../../model/object.ts';
import { qosClass } from '../qos/qos-class.ts';

/**
 * Whether an object is in every scope of a quota (apiserver pkg/quota/v1/generic Matches; podMatchesScopeFunc,
 * pvcMatchesScopeFunc). Only Pods and claims are ever in one.
 */
export function isInScopes(
  object: Pick<KubeObject, 'apiVersion' | 'kind' | 'stored'>,
  { scopes = [], scopeSelector }: ResourceQuotaSpec,
): boolean {
  if (scopes.length === 0 && scopeSelector === undefined) return true;
  const selectors: ScopedResourceSelectorRequirement[] = [
    ...scopes.map((scopeName) => ({ scopeName, operator: 'Exists' })),
    ...(scopeSelector?.matchExpressions ?? []),
  ];
  if (selectors.length === 0) return true;
  const pod = asKind(object, 'v1/Pod');
  if (pod !== undefined) return selectors.every((selector) => isPodInScope(pod.spec ?? {}, selector));
  const claim = asKind(object, 'v1/PersistentVolumeClaim');
  return claim !== undefined && selectors.every((selector) => isClaimInScope(claim, selector));
}

function isPodInScope(spec: PodSpec, selector: ScopedResourceSelectorRequirement): boolean {
  switch (selector.scopeName) {
    case 'Terminating':
      return isTerminating(spec);
    case 'NotTerminating':
      return !isTerminating(spec);
    case 'BestEffort':
      return qosClass(spec) === 'BestEffort';
    case 'NotBestEffort':
      return qosClass(spec) !== 'BestEffort';
    case 'PriorityClass':
      return isNameSelected(spec.priorityClassName, selector);
    case 'CrossNamespacePodAffinity':
      return affinityTerms(spec).some(
        ({ namespaces = [], namespaceSelector }) => namespaces.length > 0 || namespaceSelector !== undefined,
      );
    default:
      return false;
  }
}

function isClaimInScope({ spec }: PersistentVolumeClaim, selector: ScopedResourceSelectorRequirement): boolean {
  return selector.scopeName === 'VolumeAttributesClass' && isNameSelected(spec?.volumeAttributesClassName, selector);
}

/** The name of the class counts as the value of a label; without a class there is no such label. */
function isNameSelected(name: string | undefined, selector: ScopedResourceSelectorRequirement): boolean {
  const { scopeName: key, operator = '', values } = selector;
  const labels = name ? { [key]: name } : {};
  const requirement = { key, operator, ...(values === undefined ? {} : { values }) };
  return selectorMatches({ matchExpressions: [requirement] }, labels);
}

function isTerminating({ activeDeadlineSeconds }: PodSpec): boolean {
  return activeDeadlineSeconds !== undefined && activeDeadlineSeconds >= 0;
}

function affinityTerms({ affinity }: PodSpec): PodAffinityTerm[] {
  return [affinity?.podAffinity, affinity?.podAntiAffinity].flatMap((rules) => [
    ...(rules?.requiredDuringSchedulingIgnoredDuringExecution ?? []),
    ...(rules?.preferredDuringSchedulingIgnoredDuringExecution ?? []).flatMap(
      ({ podAffinityTerm }) => podAffinityTerm ?? [],
    ),
  ]);
}
