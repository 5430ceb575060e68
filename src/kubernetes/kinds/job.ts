import { FieldPath } from '../../model/field-path.ts';
import { validateJobSpec } from '../job/job-spec.ts';
import { defineKind } from '../kind-rules.ts';
import { isUsableSelector, selectorMatches, validateLabelSelector } from '../label-selector.ts';
import { warnOfName } from '../metadata/warn-of-name.ts';
import { isDnsLabel } from '../names.ts';
import { applyTemplateDefaults } from '../pod/pod-spec-defaults.ts';
import { validateSelectsTemplate } from '../pod/pod-template.ts';
import type { Report } from '../report.ts';
import type { Job, JobSpec, LabelSelector, PodTemplateSpec } from '../schema/types.generated.ts';
import { emptyStringMap } from '../string-map.ts';

/** pkg/apis/batch/v1/defaults.go SetDefaults_Job, registry/batch/job; pkg/apis/batch/validation ValidateJob. */
export const jobRules = defineKind('batch/v1/Job', { applyDefaults, validate });

const nameLabels = ['job-name', 'batch.kubernetes.io/job-name'];
const uidLabels = ['controller-uid', 'batch.kubernetes.io/controller-uid'];
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
  warnOfName(metadata, report);
  validateJobSpec(spec, path, report);
  if (spec.manualSelector === true) validateManualSelector(spec, report);
  else validateGeneratedSelector(spec, metadata?.name, report);
  const { completionMode, completions = 0 } = spec;
  const name = metadata?.name ?? '';
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

/** A selector and labels beside those that the server makes can only get in its way (validateGeneratedSelector). */
function validateGeneratedSelector(spec: JobSpec, name: string | undefined, report: Report): void {
  const labels = spec.template?.metadata?.labels ?? {};
  const metadata = path.child('template', 'metadata');
  for (const label of uidLabels)
    if (Object.hasOwn(labels, label))
      report.invalid(metadata.child('labels').key(label), labels[label], 'label-of-the-server');
  for (const label of nameLabels)
    if (name && Object.hasOwn(labels, label) && labels[label] !== name)
      report.invalid(metadata.child('labels').key(label), labels[label], 'label-of-the-server');
  validateLabelSelector(spec.selector, path.child('selector'), report);
  const selector = withoutUid(spec.selector);
  if (!isUsableSelector(selector)) return;
  const made = Object.fromEntries(nameLabels.map((label) => [label, name ?? '']));
  const foreign = uidLabels.some((label) => Object.hasOwn(spec.selector?.matchLabels ?? {}, label));
  if (foreign || !selectorMatches(selector, made))
    report.invalid(path.child('selector'), { ...spec.selector?.matchLabels }, 'generated-selector');
  const matches = selectorMatches(selector, labels) && !Object.hasOwn(labels, 'batch.kubernetes.io/controller-uid');
  if (foreign || !matches)
    report.invalid(metadata.child('labels'), { ...labels }, 'selector-does-not-match-template-labels');
}

function withoutUid({ matchLabels, matchExpressions }: LabelSelector = {}): LabelSelector {
  const kept = Object.entries(matchLabels ?? {}).filter(([key]) => !uidLabels.includes(key));
  return { matchLabels: Object.fromEntries(kept), matchExpressions: matchExpressions ?? [] };
}
