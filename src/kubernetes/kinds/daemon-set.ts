import { FieldPath } from '../../model/field-path.ts';
import { checkNonNegative } from '../field-checks.ts';
import { checkAtMost100Percent, checkIntOrPercent, intOrPercentValue } from '../int-or-string.ts';
import { defineKind } from '../kind-rules.ts';
import { isEmptySelector, isUsableSelector, validateLabelSelector } from '../label-selector.ts';
import { applyTemplateDefaults } from '../pod/pod-spec-defaults.ts';
import { validateLongRunning, validatePodTemplate, validateSelectsTemplate } from '../pod/pod-template.ts';
import type { Report } from '../report.ts';
import type { DaemonSet, DaemonSetUpdateStrategy } from '../schema/types.generated.ts';
import { emptyStringMap } from '../string-map.ts';

/** pkg/apis/apps/v1/defaults.go SetDefaults_DaemonSet; pkg/apis/apps/validation ValidateDaemonSet. */
export const daemonSetRules = defineKind('apps/v1/DaemonSet', { applyDefaults, validate });

const templateGeneration = 'deprecated.daemonset.template.generation';
const integer = /^[+-]?[0-9]{1,15}$/;

function applyDefaults(daemonSet: DaemonSet): void {
  daemonSet.spec ??= {};
  const { spec } = daemonSet;
  spec.updateStrategy ??= {};
  spec.updateStrategy.type ||= 'RollingUpdate';
  if (spec.updateStrategy.type === 'RollingUpdate') {
    spec.updateStrategy.rollingUpdate ??= {};
    spec.updateStrategy.rollingUpdate.maxUnavailable ??= 1;
  }
  // Neither is a pointer in the server's own objects: what was not written is stored as zero.
  const { rollingUpdate } = spec.updateStrategy;
  if (rollingUpdate !== undefined) {
    rollingUpdate.maxUnavailable ??= 0;
    rollingUpdate.maxSurge ??= 0;
  }
  spec.revisionHistoryLimit ??= 10;
  spec.template ??= {};
  applyTemplateDefaults(spec.template);
  // What was a field once is kept as an annotation (pkg/apis/apps/v1/conversion.go).
  daemonSet.metadata ??= {};
  daemonSet.metadata.annotations ??= emptyStringMap();
  const generation = daemonSet.metadata.annotations[templateGeneration] ?? '1';
  if (integer.test(generation))
    daemonSet.metadata.annotations[templateGeneration] = String(Math.max(1, Number(generation)));
}

const path = FieldPath.of('spec');

function validate({ metadata, spec = {} }: DaemonSet, report: Report): void {
  const generation = metadata?.annotations?.[templateGeneration] ?? '1';
  if (!integer.test(generation))
    report.add(FieldPath.of('metadata', 'annotations').key(templateGeneration), {
      code: 'wrong-type',
      expected: 'integer',
      actual: 'string',
      value: generation,
    });
  const { selector, template } = spec;
  const at = path.child('template');
  validateLabelSelector(selector, path.child('selector'), report);
  // The server asks for no selector here, but nothing is what an absent one selects.
  if (selector === undefined || isUsableSelector(selector)) validateSelectsTemplate(selector, template, at, report);
  if (selector !== undefined && isEmptySelector(selector))
    report.invalid(path.child('selector'), {}, 'selector-not-empty');
  validatePodTemplate(template, at, report);
  validateLongRunning(template, at, report);
  checkNonNegative(spec.minReadySeconds, path.child('minReadySeconds'), report);
  validateUpdateStrategy(spec.updateStrategy ?? {}, path.child('updateStrategy'), report);
  checkNonNegative(spec.revisionHistoryLimit, path.child('revisionHistoryLimit'), report);
}

function validateUpdateStrategy({ type, rollingUpdate }: DaemonSetUpdateStrategy, at: FieldPath, report: Report): void {
  if (type === 'OnDelete') return;
  if (type !== 'RollingUpdate') {
    report.notSupported(at, type ?? '', ['RollingUpdate', 'OnDelete']);
    return;
  }
  const { maxUnavailable, maxSurge } = rollingUpdate ?? {};
  for (const [field, value] of Object.entries({ maxUnavailable, maxSurge })) {
    checkIntOrPercent(value, at.child('rollingUpdate', field), report);
    checkAtMost100Percent(value, at.child('rollingUpdate', field), report);
  }
  const unavailable = intOrPercentValue(maxUnavailable) !== 0;
  const surge = intOrPercentValue(maxSurge) !== 0;
  if (unavailable && surge)
    report.invalid(at.child('rollingUpdate', 'maxSurge'), maxSurge ?? 0, 'either-surge-or-unavailable');
  if (!unavailable && !surge)
    report.required(at.child('rollingUpdate', 'maxUnavailable'), 'either-surge-or-unavailable');
}
