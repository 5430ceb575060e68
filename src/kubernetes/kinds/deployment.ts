import { FieldPath } from '../../model/field-path.ts';
import { checkNonNegative } from '../field-checks.ts';
import { checkAtMost100Percent, checkIntOrPercent, intOrPercentValue } from '../int-or-string.ts';
import { defineKind } from '../kind-rules.ts';
import { warnOfName } from '../metadata/warn-of-name.ts';
import { applyTemplateDefaults } from '../pod/pod-spec-defaults.ts';
import { validateWorkload } from '../pod/workload.ts';
import type { Report } from '../report.ts';
import type { Deployment, DeploymentStrategy, RollingUpdateDeployment } from '../schema/types.generated.ts';

/** pkg/apis/apps/v1/defaults.go SetDefaults_Deployment; pkg/apis/apps/validation ValidateDeployment. */
export const deploymentRules = defineKind('apps/v1/Deployment', { applyDefaults, validate });

function applyDefaults(deployment: Deployment): void {
  deployment.spec ??= {};
  const { spec } = deployment;
  spec.replicas ??= 1;
  spec.strategy ??= {};
  spec.strategy.type ||= 'RollingUpdate';
  if (spec.strategy.type === 'RollingUpdate') {
    spec.strategy.rollingUpdate ??= {};
    spec.strategy.rollingUpdate.maxUnavailable ??= '25%';
    spec.strategy.rollingUpdate.maxSurge ??= '25%';
  }
  spec.revisionHistoryLimit ??= 10;
  spec.progressDeadlineSeconds ??= 600;
  spec.template ??= {};
  applyTemplateDefaults(spec.template);
}

const path = FieldPath.of('spec');

function validate({ metadata, spec = {} }: Deployment, report: Report): void {
  warnOfName(metadata, report);
  checkNonNegative(spec.replicas, path.child('replicas'), report);
  validateWorkload(spec, path, report);
  validateStrategy(spec.strategy ?? {}, path.child('strategy'), report);
  checkNonNegative(spec.minReadySeconds, path.child('minReadySeconds'), report);
  checkNonNegative(spec.revisionHistoryLimit, path.child('revisionHistoryLimit'), report);
  const deadline = spec.progressDeadlineSeconds;
  checkNonNegative(deadline, path.child('progressDeadlineSeconds'), report);
  if (deadline !== undefined && deadline <= (spec.minReadySeconds ?? 0))
    report.invalid(path.child('progressDeadlineSeconds'), deadline, 'deadline-after-min-ready');
}

/** The server names the strategy where its type is none. */
function validateStrategy({ type, rollingUpdate }: DeploymentStrategy, at: FieldPath, report: Report): void {
  if (type === 'Recreate') {
    if (rollingUpdate !== undefined) report.forbidden(at.child('rollingUpdate'), 'no-rolling-update-with-recreate');
  } else if (type !== 'RollingUpdate') report.notSupported(at, type ?? '', ['Recreate', 'RollingUpdate']);
  else if (rollingUpdate !== undefined) validateRollingUpdate(rollingUpdate, at.child('rollingUpdate'), report);
}

function validateRollingUpdate(update: RollingUpdateDeployment, at: FieldPath, report: Report): void {
  const { maxUnavailable, maxSurge } = update;
  checkIntOrPercent(maxUnavailable, at.child('maxUnavailable'), report);
  checkIntOrPercent(maxSurge, at.child('maxSurge'), report);
  if (intOrPercentValue(maxUnavailable) === 0 && intOrPercentValue(maxSurge) === 0)
    report.invalid(at.child('maxUnavailable'), maxUnavailable ?? 0, 'surge-or-unavailable');
  checkAtMost100Percent(maxUnavailable, at.child('maxUnavailable'), report);
}
