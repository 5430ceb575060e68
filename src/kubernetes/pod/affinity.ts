import type { FieldPath } from '../../model/field-path.ts';
import { checkDnsLabel, checkQualifiedName, checkRange, checkRequired } from '../field-checks.ts';
import { validateLabelSelector } from '../label-selector.ts';
import type { Report } from '../report.ts';
import type { Affinity, PodAffinity, PodAffinityTerm } from '../schema/types.generated.ts';
import { validateLabelKeys } from './match-label-keys.ts';
import { validateNodeSelector, validateNodeSelectorTerm } from './node-selector.ts';

const required = 'requiredDuringSchedulingIgnoredDuringExecution';
const preferred = 'preferredDuringSchedulingIgnoredDuringExecution';

/** pkg/apis/core/validation validateAffinity. */
export function validateAffinity(affinity: Affinity | undefined, path: FieldPath, report: Report): void {
  if (affinity === undefined) return;
  const { nodeAffinity, podAffinity, podAntiAffinity } = affinity;
  const at = path.child('nodeAffinity');
  if (nodeAffinity?.[required] !== undefined) validateNodeSelector(nodeAffinity[required], at.child(required), report);
  for (const [i, { weight, preference }] of (nodeAffinity?.[preferred] ?? []).entries()) {
    checkWeight(weight, at.child(preferred, i, 'weight'), report);
    // Values that no label can have are let pass here: the preference then just never holds.
    if (preference !== undefined)
      validateNodeSelectorTerm(preference, false, at.child(preferred, i, 'preference'), report);
  }
  if (podAffinity !== undefined) validatePodAffinity(podAffinity, path.child('podAffinity'), report);
  if (podAntiAffinity !== undefined) validatePodAffinity(podAntiAffinity, path.child('podAntiAffinity'), report);
}

function validatePodAffinity(affinity: PodAffinity, path: FieldPath, report: Report): void {
  for (const [i, term] of (affinity[required] ?? []).entries()) validateTerm(term, path.child(required, i), report);
  for (const [i, { weight, podAffinityTerm }] of (affinity[preferred] ?? []).entries()) {
    checkWeight(weight, path.child(preferred, i, 'weight'), report);
    validateTerm(podAffinityTerm, path.child(preferred, i, 'podAffinityTerm'), report);
  }
}

function validateTerm(term: Partial<PodAffinityTerm> = {}, path: FieldPath, report: Report): void {
  validateLabelSelector(term.labelSelector, path.child('labelSelector'), report);
  validateLabelSelector(term.namespaceSelector, path.child('namespaceSelector'), report);
  for (const namespace of term.namespaces ?? []) checkDnsLabel(namespace, path.child('namespace'), report);
  validateLabelKeys(term, path, report);
  checkRequired(term.topologyKey, path.child('topologyKey'), report);
  checkQualifiedName(term.topologyKey, path.child('topologyKey'), report);
}

function checkWeight(weight: number | undefined, path: FieldPath, report: Report): void {
  checkRange(weight, 1, 100, 'weight', path, report);
}
