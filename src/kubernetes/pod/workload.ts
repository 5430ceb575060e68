import type { FieldPath } from '../../model/field-path.ts';
import { isEmptySelector } from '../label-selector.ts';
import type { Report } from '../report.ts';
import type { LabelSelector, PodTemplateSpec } from '../schema/types.generated.ts';
import {
  validateLongRunning,
  validatePodTemplate,
  validateSelectsTemplate,
  validateWorkloadSelector,
} from './pod-template.ts';

/** Selector and template of a Deployment or ReplicaSet (ValidatePodTemplateSpecForReplicaSet). */
export function validateWorkload(
  spec: { readonly selector?: LabelSelector; readonly template?: PodTemplateSpec },
  path: FieldPath,
  report: Report,
): void {
  const { selector, template } = spec;
  const at = path.child('template');
  if (!validateWorkloadSelector(selector, path.child('selector'), report)) return;
  // Nothing selected by nothing, everything by the empty selector: both are told of already, or no matter.
  if (selector === undefined || !isEmptySelector(selector)) validateSelectsTemplate(selector, template, at, report);
  validatePodTemplate(template, at, report);
  validateLongRunning(template, at, report);
}
