import type { CronJob } from '../../kubernetes/schema/types.generated.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import { podOfTemplate, type WorkloadPlan } from './plan.ts';
import { podTemplate } from './pod-template.ts';

const specPath = FieldPath.of('spec', 'jobTemplate', 'spec', 'template', 'spec');

/** A CronJob has no Pods until its time comes. */
export function planCronJob(object: KubeObject, cronJob: CronJob): WorkloadPlan {
  const template = podTemplate(object, cronJob.spec?.jobTemplate?.spec?.template, specPath);
  return { template, wanted: 0, makePod: () => podOfTemplate(template, object.name) };
}
