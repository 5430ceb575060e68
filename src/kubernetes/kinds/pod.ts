import { FieldPath } from '../../model/field-path.ts';
import { defineKind } from '../kind-rules.ts';
import { fullName } from '../metadata/full-name.ts';
import { warnOfName } from '../metadata/warn-of-name.ts';
import { warnOfPodAnnotations } from '../pod/annotation-warnings.ts';
import { applyAppArmorAnnotations } from '../pod/app-armor-annotations.ts';
import { mergeLabelKeys } from '../pod/match-label-keys.ts';
import { validateAnnotationsAgree, validatePodAnnotations } from '../pod/pod-annotations.ts';
import { applyDefaultsBeyondTemplate, applyPodDefaults } from '../pod/pod-defaults.ts';
import { validatePodSpec } from '../pod/pod-spec.ts';
import type { Report } from '../report.ts';
import type { Pod, PodSpec } from '../schema/types.generated.ts';

/** pkg/apis/core/v1/defaults.go SetDefaults_Pod; pkg/apis/core/validation ValidatePodCreate. */
export const podRules = defineKind('v1/Pod', {
  applyDefaults: (pod) => finishPod(pod, applyPodDefaults(pod)),
  validate: validatePod,
});

/** What is left to be filled in of a Pod that a controller makes of a template. */
export function applyDefaultsToPodOfTemplate(pod: Pod): void {
  finishPod(pod, applyDefaultsBeyondTemplate(pod));
}

function finishPod(pod: Pod, spec: PodSpec): void {
  mergePodLabelKeys(spec, pod.metadata?.labels ?? {});
  applyAppArmorAnnotations(pod);
}

const path = FieldPath.of('spec');
const usualPreemption = 'PreemptLowerPriority';

function validatePod(pod: Pod, report: Report): void {
  const { metadata, spec = { containers: [] } } = pod;
  validatePodAnnotations(metadata, spec, FieldPath.of('metadata', 'annotations'), report);
  validatePodSpec(spec, { podName: fullName(metadata), isPod: true }, path, report);
  for (const [i, volume] of (spec.volumes ?? []).entries())
    for (const [j, { serviceAccountToken }] of (volume.projected?.sources ?? []).entries())
      if (serviceAccountToken !== undefined && !spec.serviceAccountName)
        report.forbidden(
          path.child('volumes', i, 'projected', 'sources', j, 'serviceAccountToken'),
          'token-needs-service-account',
        );
  for (const list of ['containers', 'initContainers', 'ephemeralContainers'] as const)
    for (const [i, { image = '' }] of (spec[list] ?? []).entries())
      if (image.trim() !== image) report.invalid(path.child(list, i, 'image'), image, 'no-outer-blanks');
  if ((spec.ephemeralContainers ?? []).length > 0)
    report.forbidden(path.child('ephemeralContainers'), 'no-ephemeral-containers-yet');
  // The admission plug-in for priorities computes both from the class, and accepts no other.
  if (!spec.priorityClassName) {
    if (spec.priority) report.forbidden(path.child('priority'), 'priority-from-class');
    if ((spec.preemptionPolicy ?? usualPreemption) !== usualPreemption)
      report.forbidden(path.child('preemptionPolicy'), 'priority-from-class');
  }
  if (spec.nodeName && (spec.schedulingGates ?? []).length > 0)
    report.forbidden(path.child('nodeName'), 'no-node-before-gates');
  validateAnnotationsAgree(metadata, spec, path, report);
  // The one for runtime classes, which is asked once all else is right, accepts no overhead that no class gives.
  const wrong = report.problems.some(({ severity }) => severity === 'error');
  if (!wrong && Object.keys(spec.overhead ?? {}).length > 0 && !spec.runtimeClassName)
    report.forbidden(path.child('overhead'), 'overhead-from-runtime-class');
  warnOfName(metadata, report);
  warnOfPodAnnotations(metadata, spec, false, FieldPath.of('metadata', 'annotations'), report);
}

/** registry/core/pod mutatePodAffinity, mutateTopologySpreadConstraints. */
function mergePodLabelKeys(spec: PodSpec, labels: Readonly<Record<string, string>>): void {
  const { podAffinity, podAntiAffinity } = spec.affinity ?? {};
  for (const affinity of [podAffinity, podAntiAffinity]) {
    for (const { podAffinityTerm } of affinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [])
      if (podAffinityTerm !== undefined) mergeLabelKeys(podAffinityTerm, labels);
    for (const term of affinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []) mergeLabelKeys(term, labels);
  }
  for (const constraint of spec.topologySpreadConstraints ?? []) mergeLabelKeys(constraint, labels);
}
