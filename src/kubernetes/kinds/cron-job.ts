import { FieldPath } from '../../model/field-path.ts';
import { checkNonNegative, checkRequiredOneOf, isBlank } from '../field-checks.ts';
import { isCronSchedule } from '../job/cron-schedule.ts';
import { validateJobSpec } from '../job/job-spec.ts';
import { isTimeZone } from '../job/time-zones.ts';
import { defineKind } from '../kind-rules.ts';
import { fullName } from '../metadata/full-name.ts';
import { warnOfName } from '../metadata/warn-of-name.ts';
import { applyTemplateDefaults } from '../pod/pod-spec-defaults.ts';
import type { Report } from '../report.ts';
import type { CronJob } from '../schema/types.generated.ts';
import { applyFailurePolicyDefaults } from './job.ts';

/** pkg/apis/batch/v1/defaults.go SetDefaults_CronJob; pkg/apis/batch/validation ValidateCronJobCreate. */
export const cronJobRules = defineKind('batch/v1/CronJob', { applyDefaults, validate });

/** Jobs are named after the CronJob with eleven characters more. */
const maxName = 63 - 11;

function applyDefaults(cronJob: CronJob): void {
  cronJob.spec ??= { schedule: '' };
  const { spec } = cronJob;
  spec.concurrencyPolicy ||= 'Allow';
  spec.suspend ??= false;
  spec.successfulJobsHistoryLimit ??= 3;
  spec.failedJobsHistoryLimit ??= 1;
  spec.jobTemplate ??= {};
  spec.jobTemplate.spec ??= {};
  applyFailurePolicyDefaults(spec.jobTemplate.spec);
  spec.jobTemplate.spec.template ??= {};
  applyTemplateDefaults(spec.jobTemplate.spec.template);
}

const path = FieldPath.of('spec');

function validate({ metadata, spec = { schedule: '' } }: CronJob, report: Report): void {
  warnOfName(metadata, report);
  const { schedule, timeZone } = spec;
  if (isBlank(schedule)) report.required(path.child('schedule'));
  else if (schedule.includes('TZ')) report.invalid(path.child('schedule'), schedule, 'no-time-zone-in-schedule');
  else if (!isCronSchedule(schedule)) report.invalid(path.child('schedule'), schedule, 'cron-schedule');
  checkNonNegative(spec.startingDeadlineSeconds, path.child('startingDeadlineSeconds'), report);
  if (timeZone !== undefined && !isTimeZone(timeZone)) report.invalid(path.child('timeZone'), timeZone, 'time-zone');
  checkRequiredOneOf(spec.concurrencyPolicy, ['Allow', 'Forbid', 'Replace'], path.child('concurrencyPolicy'), report);
  const job = spec.jobTemplate?.spec ?? {};
  const at = path.child('jobTemplate', 'spec');
  validateJobSpec(job, at, report);
  if (job.selector !== undefined)
    report.invalid(at.child('selector'), { ...job.selector.matchLabels }, 'generated-selector');
  if (job.manualSelector === true) report.notSupported(at.child('manualSelector'), 'true', ['false']);
  checkNonNegative(spec.successfulJobsHistoryLimit, path.child('successfulJobsHistoryLimit'), report);
  checkNonNegative(spec.failedJobsHistoryLimit, path.child('failedJobsHistoryLimit'), report);
  const name = fullName(metadata);
  if (name.length > maxName) report.invalid(FieldPath.of('metadata', 'name'), name, 'cron-job-name-length');
}
