import type { FieldPath } from '../../model/field-path.ts';
import { isEmptySelector, isUsableSelector, selectorMatches, validateLabelSelector } from '../label-selector.ts';
import { validateAnnotations, validateLabels } from '../metadata.ts';
import type { Report } from '../report.ts';
import type { LabelSelector, PodTemplateSpec } from '../schema/types.generated.ts';
import { warnOfPodAnnotations } from './annotation-warnings.ts';
import { validateAnnotationsAgree, validatePodAnnotations } from './pod-annotations.ts';
import { validatePodSpec } from './pod-spec.ts';

/** pkg/apis/core/validation ValidatePodTemplateSpec. The server leaves `metadata` out of the paths of labels. */
export function validatePodTemplate(template: PodTemplateSpec | undefined, path: FieldPath, report: Report): void {
  const { metadata, spec = { containers: [] } } = template ?? {};
  validateLabels(metadata?.labels, path.child('labels'), report);
  validateAnnotations(metadata?.annotations, path.child('annotations'), report);
  validatePodAnnotations(metadata, spec, path.child('annotations'), report);
  validatePodSpec(spec, { podName: undefined, isPod: false }, path.child('spec'), report);
  validateAnnotationsAgree(metadata, spec, path.child('spec'), report);
  warnOfPodAnnotations(metadata, spec, true, path.child('metadata', 'annotations'), report);
  if ((spec.ephemeralContainers ?? []).length > 0)
    report.forbidden(path.child('spec', 'ephemeralContainers'), 'no-ephemeral-containers-yet');
}

/** Workloads that keep their Pods running restart them always and set them no deadline. */
export function validateLongRunning(template: PodTemplateSpec | undefined, path: FieldPath, report: Report): void {
  const { restartPolicy, activeDeadlineSeconds } = template?.spec ?? {};
  if (restartPolicy !== 'Always')
    report.notSupported(path.child('spec', 'restartPolicy'), restartPolicy ?? '', ['Always']);
  if (activeDeadlineSeconds !== undefined)
    report.forbidden(path.child('spec', 'activeDeadlineSeconds'), 'no-deadline-for-long-running');
}

/**
 * The selector of a Deployment, ReplicaSet or StatefulSet, which must be there and select something
 * (pkg/apis/apps/validation). Returns whether the server goes on to look at the template.
 */
export function validateWorkloadSelector(
  selector: LabelSelector | undefined,
  path: FieldPath,
  report: Report,
): boolean {
  if (selector === undefined) {
    report.required(path);
    return true;
  }
  validateLabelSelector(selector, path, report);
  if (isEmptySelector(selector)) report.invalid(path, {}, 'selector-not-empty');
  if (isUsableSelector(selector)) return true;
  report.invalid(path, { ...selector.matchLabels }, 'usable-selector');
  return false;
}

/** The Pods that a workload makes must be such as it selects. */
export function validateSelectsTemplate(
  selector: LabelSelector | undefined,
  template: PodTemplateSpec | undefined,
  path: FieldPath,
  report: Report,
): void {
  const labels = template?.metadata?.labels;
  if (!selectorMatches(selector, labels))
    report.invalid(path.child('metadata', 'labels'), labels ?? null, 'selector-does-not-match-template-labels');
}
