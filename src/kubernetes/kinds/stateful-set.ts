import { FieldPath } from '../../model/field-path.ts';
import { checkDnsLabel, checkNonNegative, checkOneOf } from '../field-checks.ts';
import { checkAtMost100Percent, checkIntOrPercent, intOrPercentValue } from '../int-or-string.ts';
import { defineKind } from '../kind-rules.ts';
import { isEmptySelector } from '../label-selector.ts';
import { applyClaimSpecDefaults, validateClaimSpec, warnOfClaimSpec } from '../persistent-volume-claim-spec.ts';
import { applyTemplateDefaults } from '../pod/pod-spec-defaults.ts';
import {
  validateLongRunning,
  validatePodTemplate,
  validateSelectsTemplate,
  validateWorkloadSelector,
} from '../pod/pod-template.ts';
import type { Report } from '../report.ts';
import type { PodTemplateSpec, StatefulSet, StatefulSetSpec } from '../schema/types.generated.ts';

/** pkg/apis/apps/v1/defaults.go SetDefaults_StatefulSet; pkg/apis/apps/validation ValidateStatefulSet. */
export const statefulSetRules = defineKind('apps/v1/StatefulSet', {
  applyDefaults,
  validate,
  metadata: { nameForm: 'dns-label' },
});

function applyDefaults(statefulSet: StatefulSet): void {
  statefulSet.spec ??= { serviceName: '' };
  const { spec } = statefulSet;
  spec.podManagementPolicy ||= 'OrderedReady';
  spec.updateStrategy ??= {};
  const strategy = spec.updateStrategy;
  if (!strategy.type) {
    strategy.type = 'RollingUpdate';
    strategy.rollingUpdate ??= {};
  }
  if (strategy.type === 'RollingUpdate' && strategy.rollingUpdate !== undefined) strategy.rollingUpdate.partition ??= 0;
  // The server drops it on create: its feature is off unless switched on.
  delete strategy.rollingUpdate?.maxUnavailable;
  spec.persistentVolumeClaimRetentionPolicy ??= {};
  spec.persistentVolumeClaimRetentionPolicy.whenDeleted ||= 'Retain';
  spec.persistentVolumeClaimRetentionPolicy.whenScaled ||= 'Retain';
  spec.replicas ??= 1;
  spec.revisionHistoryLimit ??= 10;
  spec.template ??= {};
  applyTemplateDefaults(spec.template);
  for (const claim of spec.volumeClaimTemplates ?? []) {
    // Written out for each, as it has been since 1.17 (pkg/apis/apps/v1/conversion.go).
    claim.apiVersion = 'v1';
    claim.kind = 'PersistentVolumeClaim';
    claim.spec ??= {};
    applyClaimSpecDefaults(claim.spec);
    claim.status ??= {};
    claim.status.phase ||= 'Pending';
  }
}

const path = FieldPath.of('spec');

function validate({ spec = { serviceName: '' } }: StatefulSet, report: Report): void {
  const management = spec.podManagementPolicy ?? '';
  if (management !== 'OrderedReady' && management !== 'Parallel')
    report.invalid(path.child('podManagementPolicy'), management, 'pod-management-policy');
  validateUpdateStrategy(spec, path.child('updateStrategy'), report);
  const retention = spec.persistentVolumeClaimRetentionPolicy ?? {};
  for (const when of ['whenDeleted', 'whenScaled'] as const)
    checkOneOf(retention[when], ['Retain', 'Delete'], path.child('persistentVolumeClaimRetentionPolicy', when), report);
  for (const [i, claim] of (spec.volumeClaimTemplates ?? []).entries()) {
    const at = path.child('volumeClaimTemplates', i);
    validateClaimSpec(claim.spec, at.child('spec'), report);
    // The server leaves `spec` out of the field that it warns of.
    warnOfClaimSpec(claim.spec, at.child('spec'), report, at);
  }
  checkNonNegative(spec.replicas, path.child('replicas'), report);
  if ((spec.revisionHistoryLimit ?? 0) < 0)
    report.warn(path.child('revisionHistoryLimit'), { code: 'risky', rule: 'revisions-not-negative' });
  checkNonNegative(spec.minReadySeconds, path.child('minReadySeconds'), report);
  checkNonNegative(spec.ordinals?.start, path.child('ordinals', 'start'), report);
  if (spec.serviceName) checkDnsLabel(spec.serviceName, path.child('serviceName'), report);

  const at = path.child('template');
  const { selector } = spec;
  if (validateWorkloadSelector(selector, path.child('selector'), report)) {
    if (selector === undefined || !isEmptySelector(selector))
      validateSelectsTemplate(selector, spec.template, at, report);
    validatePodTemplate(templateWithClaims(spec), at, report);
  }
  validateLongRunning(spec.template, at, report);
}

/** The server names the strategy where its type is none. */
function validateUpdateStrategy({ updateStrategy = {} }: StatefulSetSpec, at: FieldPath, report: Report): void {
  const { type = '', rollingUpdate } = updateStrategy;
  if (type !== 'OnDelete' && type !== 'RollingUpdate') report.invalid(at, type, 'update-strategy');
  if (rollingUpdate === undefined) return;
  if (type === 'OnDelete') report.invalid(at.child('rollingUpdate'), {}, 'only-for-rolling-update');
  if (type !== 'RollingUpdate') return;
  checkNonNegative(rollingUpdate.partition, at.child('rollingUpdate', 'partition'), report);
  const { maxUnavailable } = rollingUpdate;
  if (maxUnavailable === undefined) return;
  const where = at.child('rollingUpdate', 'maxUnavailable');
  checkIntOrPercent(maxUnavailable, where, report);
  if (intOrPercentValue(maxUnavailable) === 0) report.invalid(where, maxUnavailable, 'above-zero');
  checkAtMost100Percent(maxUnavailable, where, report);
}

/**
 * The template as its Pods will be: hostname and subdomain come from the StatefulSet, and each claim template is a
 * volume of its name, which takes the place of one in the template.
 */
function templateWithClaims(spec: StatefulSetSpec): PodTemplateSpec {
  const { template = {}, volumeClaimTemplates = [] } = spec;
  if (template.spec === undefined) return template;
  const claims = new Set(volumeClaimTemplates.map((claim) => claim.metadata?.name ?? ''));
  const volumes = [
    ...[...claims].map((name) => ({ name, persistentVolumeClaim: { claimName: name } })),
    ...(template.spec.volumes ?? []).filter(({ name }) => !claims.has(name ?? '')),
  ];
  return { ...template, spec: { ...template.spec, hostname: '', subdomain: '', volumes } };
}
