import type { FieldPath } from '../../model/field-path.ts';
import { checkNonNegative, checkOneOf } from '../field-checks.ts';
import { isDomainPrefixedPath } from '../names.ts';
import { validatePodTemplate } from '../pod/pod-template.ts';
import type { Report } from '../report.ts';
import type { JobSpec } from '../schema/types.generated.ts';
import { validatePodFailurePolicy } from './pod-failure-policy.ts';
import { validateSuccessPolicy } from './success-policy.ts';

const counts = [
  'parallelism',
  'completions',
  'activeDeadlineSeconds',
  'backoffLimit',
  'ttlSecondsAfterFinished',
  'backoffLimitPerIndex',
  'maxFailedIndexes',
] as const satisfies readonly (keyof JobSpec)[];
const manyIndexes = 100_000;
const fewIndexes = 10_000;
const maxManagedBy = 63;

/** pkg/apis/batch/validation validateJobSpec, of a Job and of a CronJob's template. */
export function validateJobSpec(spec: JobSpec, path: FieldPath, report: Report): void {
  for (const count of counts) checkNonNegative(spec[count], path.child(count), report);
  if (spec.maxFailedIndexes !== undefined && spec.backoffLimitPerIndex === undefined)
    report.required(path.child('backoffLimitPerIndex'), 'max-failed-indexes-needs-backoff');
  const { managedBy } = spec;
  if (managedBy !== undefined) {
    if (managedBy === '') report.required(path.child('managedBy'));
    else if (!isDomainPrefixedPath(managedBy))
      report.invalid(path.child('managedBy'), managedBy, 'domain-prefixed-path');
    if (managedBy.length > maxManagedBy) report.tooLong(path.child('managedBy'), maxManagedBy, 'characters');
  }
  if (spec.completionMode !== undefined)
    checkOneOf(spec.completionMode, ['NonIndexed', 'Indexed'], path.child('completionMode'), report);
  validateIndexes(spec, path, report);
  if (spec.podFailurePolicy !== undefined)
    validatePodFailurePolicy(spec, spec.podFailurePolicy, path.child('podFailurePolicy'), report);
  if (spec.successPolicy !== undefined) {
    if (spec.completionMode !== 'Indexed') report.invalid(path.child('successPolicy'), {}, 'only-for-indexed');
    else validateSuccessPolicy(spec.successPolicy, spec.completions ?? 0, path.child('successPolicy'), report);
  }
  const replacements = spec.podFailurePolicy === undefined ? ['Failed', 'TerminatingOrFailed'] : ['Failed'];
  if (spec.podReplacementPolicy !== undefined)
    checkOneOf(spec.podReplacementPolicy, replacements, path.child('podReplacementPolicy'), report);
  validatePodTemplate(spec.template, path.child('template'), report);
  validateRestartPolicy(spec, path.child('template', 'spec', 'restartPolicy'), report);
}

function validateIndexes(spec: JobSpec, path: FieldPath, report: Report): void {
  const { completionMode = 'NonIndexed', completions, parallelism = 0, maxFailedIndexes, backoffLimitPerIndex } = spec;
  if (completionMode === 'NonIndexed')
    for (const field of ['backoffLimitPerIndex', 'maxFailedIndexes'] as const)
      if (spec[field] !== undefined) report.invalid(path.child(field), spec[field], 'only-for-indexed');
  if (completionMode !== 'Indexed') return;
  if ((completions ?? 0) > manyIndexes && parallelism > fewIndexes)
    report.warn(path, { code: 'risky', rule: 'too-many-indexes' });
  if (completions === undefined) report.required(path.child('completions'), 'indexed-needs-completions');
  const many = completions !== undefined && completions > manyIndexes && backoffLimitPerIndex !== undefined;
  if (many && maxFailedIndexes === undefined) report.required(path.child('maxFailedIndexes'), 'index-limits');
  if (parallelism > (many ? fewIndexes : manyIndexes))
    report.invalid(path.child('parallelism'), parallelism, 'index-limits');
  if (maxFailedIndexes === undefined) return;
  if (completions !== undefined && maxFailedIndexes > completions)
    report.invalid(path.child('maxFailedIndexes'), maxFailedIndexes, 'failed-indexes-within-completions');
  if (maxFailedIndexes > (many ? fewIndexes : manyIndexes))
    report.invalid(path.child('maxFailedIndexes'), maxFailedIndexes, 'index-limits');
}

function validateRestartPolicy({ template, podFailurePolicy }: JobSpec, path: FieldPath, report: Report): void {
  const policy = template?.spec?.restartPolicy ?? '';
  if (policy === '' || policy === 'Always') report.required(path, 'job-restart-policy');
  else if (policy !== 'OnFailure' && policy !== 'Never') report.notSupported(path, policy, ['OnFailure', 'Never']);
  else if (podFailurePolicy !== undefined && policy !== 'Never')
    report.invalid(path, policy, 'failure-policy-needs-never');
}
