import { FieldPath } from '../../model/field-path.ts';
import { checkNonNegative } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { mapSelectorMatches } from '../label-selector.ts';
import { warnOfName } from '../metadata/warn-of-name.ts';
import { applyTemplateDefaults } from '../pod/pod-spec-defaults.ts';
import { validateLongRunning, validatePodTemplate } from '../pod/pod-template.ts';
import type { Report } from '../report.ts';
import type { ReplicationController } from '../schema/types.generated.ts';

/** pkg/apis/core/v1/defaults.go SetDefaults_ReplicationController; core/validation ValidateReplicationController. */
export const replicationControllerRules = defineKind('v1/ReplicationController', {
  applyDefaults,
  validate,
  metadata: { generateName: 'path-segment' },
});

function applyDefaults(controller: ReplicationController): void {
  controller.spec ??= {};
  const { spec } = controller;
  const labels = spec.template?.metadata?.labels;
  if (labels !== undefined) {
    if (isEmpty(spec.selector)) spec.selector = { ...labels };
    controller.metadata ??= {};
    if (isEmpty(controller.metadata.labels)) controller.metadata.labels = { ...labels };
  }
  spec.replicas ??= 1;
  if (spec.template !== undefined) applyTemplateDefaults(spec.template);
}

const path = FieldPath.of('spec');

function validate({ metadata, spec = {} }: ReplicationController, report: Report): void {
  warnOfName(metadata, report);
  const { selector, template } = spec;
  const at = path.child('template');
  checkNonNegative(spec.minReadySeconds, path.child('minReadySeconds'), report);
  checkNonNegative(spec.replicas, path.child('replicas'), report);
  if (isEmpty(selector)) report.required(path.child('selector'));
  if (template === undefined) {
    report.required(at);
    return;
  }
  const labels = template.metadata?.labels;
  if (!mapSelectorMatches(selector, labels))
    report.invalid(at.child('metadata', 'labels'), labels ?? null, 'selector-does-not-match-template-labels');
  validatePodTemplate(template, at, report);
  validateLongRunning(template, at, report);
}

function isEmpty(map: Record<string, string> | undefined): boolean {
  return Object.keys(map ?? {}).length === 0;
}
