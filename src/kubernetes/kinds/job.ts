import { FieldPath } from '../../model/field-path.ts';
import { validateJobSpec } from '../job/job-spec.ts';
import { defineKind } from '../kind-rules.ts';
import { isEmptySelector, isUsableSelector, selectorMatches, validateLabelSelector } from '../label-selector.ts';
import { fullName } from '../metadata/full-name.ts';
import { warnOfName } from '../metadata/warn-of-name.ts';
import { isDnsLabel, isLabelValue } from '../names.ts';
import { applyTemplateDefaults } from '../pod/pod-spec-defaults.ts';
import { validateSelectsTemplate } from '../pod/pod-template.ts';
import type { Report } from '../report.ts';
import type { Job, JobSpec, PodTemplateSpec } from '../schema/types.generated.ts';
import { emptyStringMap } from '../string-map.ts';

/** pkg/apis/batch/v1/defaults.go SetDefaults_Job, registry/batch/job; pkg/apis/batch/validation ValidateJob. */
export const jobRules = defineKind('batch/v1/Job', { applyDefaults, validate });

const nameLabels = ['job-name', 'batch.kubernetes.io/job-name'];
const uidLabel = 'batch.kubernetes.io/controller-uid';
const uidLabels = ['controller-uid', uidLabel];
const maxInt32 = 2 ** 31 - 1;

function applyDefaults(job: Job): void {
  job.spec ??= {};
  const { spec } = job;
  if (spec.parallelism === undefined) spec.completions ??= 1;
  spec.parallelism ??= 1;
  spec.backoffLimit ??= spec.backoffLimitPerIndex === undefined ? 6 : maxInt32;
  spec.completionMode ??= 'NonIndexed';
  spec.suspend ??= false;
  spec.podReplacementPolicy ??= spec.podFailurePolicy === undefined ? 'TerminatingOrFailed' : 'Failed';
  spec.manualSelector ??= false;
  spec.template ??= {};
  applyTemplateDefaults(spec.template);
  applyFailurePolicyDefaults(spec);
  const labels = spec.template.metadata?.labels;
  job.metadata ??= {};
  const copies = labels !== undefined && Object.keys(job.metadata.labels ?? {}).length === 0;
  // The server fills in an empty selector as it does one that is absent.
  if (!spec.manualSelector && spec.selector !== undefined && isEmptySelector(spec.selector)) delete spec.selector;
  if (!spec.manualSelector) labelTemplate(spec.template, job.metadata.name);
  // Copied from the template, and by the same stroke labelled as it is.
  if (copies) job.metadata.labels = { ...spec.template.metadata?.labels };
}

/** A condition is looked for as true (SetDefaults_PodFailurePolicyOnPodConditionsPattern). */
export function applyFailurePolicyDefaults(spec: JobSpec): void {
  for (const { onPodConditions } of spec.podFailurePolicy?.rules ?? [])
    for (const pattern of onPodConditions ?? []) pattern.status ||= 'True';
}

/** The Job's name as a label; the labels with its uid, and the selector by them, only a live server can add. */
function labelTemplate(template: PodTemplateSpec, name: string | undefined): void {
  if (!name) return;
  template.metadata ??= {};
  template.metadata.labels ??= emptyStringMap();
  for (const label of nameLabels) template.metadata.labels[label] ??= name;
}

const path = FieldPath.of('spec');

function validate({ metadata, spec = {} }: Job, report: Report): void {
  const name = fullName(metadata);
  warnOfName(metadata, report);
  validateJobSpec(spec, path, report);
  if (spec.manualSelector === true) validateManualSelector(spec, report);
  else validateGeneratedSelector(spec, name, report);
  const { completionMode, completions = 0 } = spec;
  if (completionMode === 'Indexed' && completions > 0 && !isDnsLabel(`${name}-${completions - 1}`))
    report.invalid(FieldPath.of('metadata', 'name'), name, 'pod-name-of-indexed-job');
}

function validateManualSelector(spec: JobSpec, report: Report): void {
  const { selector, template } = spec;
  if (selector === undefined) report.required(path.child('selector'));
  validateLabelSelector(selector, path.child('selector'), report);
  if (selector === undefined || isUsableSelector(selector))
    validateSelectsTemplate(selector, template, path.child('template'), report);
}

/** Stands for the uid that a live server gives, which nobody can have written before. */
const newUid = '\0';

/** A selector and labels beside those that the server makes can only get in its way (validateGeneratedSelector). */
function validateGeneratedSelector(spec: JobSpec, name: string, report: Report): void {
  const metadata = path.child('template', 'metadata');
  const made = Object.fromEntries([...nameLabels.map((key) => [key, name]), ...uidLabels.map((key) => [key, newUid])]);
  const written = spec.template?.metadata?.labels ?? {};
  const labels: Record<string, string> = { ...made, ...written };
  for (const key of [...uidLabels, ...nameLabels])
    if (labels[key] !== made[key] && (name || labels[key] !== ''))
      report.invalid(metadata.child('labels').key(key), labels[key], 'label-of-the-server');
  // The template's own labels are checked with the template; a generated name is among them only here.
  if (written[nameLabels[0] ?? ''] === undefined && !isLabelValue(name))
    report.invalid(path.child('template', 'labels'), name, 'label-value');
  validateLabelSelector(spec.selector, path.child('selector'), report);
  const { matchLabels = {}, matchExpressions = [] } = spec.selector ?? {};
  if (!isUsableSelector({ matchLabels, matchExpressions })) return;
  const selector = { matchLabels: { [uidLabel]: newUid, ...matchLabels }, matchExpressions };
  if (!selectorMatches(selector, made))
    report.invalid(path.child('selector'), { ...matchLabels }, 'generated-selector');
  if (!selectorMatches(selector, labels))
    report.invalid(metadata.child('labels'), { ...written }, 'selector-does-not-match-template-labels');
}
