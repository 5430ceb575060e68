import type { Job } from '../../kubernetes/schema/types.generated.ts';
import type { KubeObject } from '../../model/object.ts';
import type { PodTemplate } from '../cluster.ts';
import { count } from '../count.ts';
import { podOfTemplate, type WorkloadPlan } from './plan.ts';
import { podTemplate } from './pod-template.ts';

/**
 * The Pods that a Job starts with: as many as run side by side, none finished yet
 * (pkg/controller/job/job_controller.go manageJob, indexed_job_utils.go; labels of pkg/registry/batch/job/strategy.go).
 */
export function planJob(object: KubeObject, job: Job): WorkloadPlan {
  const spec = job.spec;
  const written = podTemplate(object, spec?.template);
  const labels = new Map(written.labels);
  labels.set('batch.kubernetes.io/job-name', object.name).set('job-name', object.name);
  const template: PodTemplate = { ...written, labels };
  const parallelism = count(spec?.parallelism, 1);
  const wanted = Math.min(parallelism, count(spec?.completions, parallelism));
  const stopped = spec?.suspend === true || (spec?.managedBy ?? ownController) !== ownController;
  const indexed = spec?.completionMode === 'Indexed';
  return {
    template,
    wanted: stopped ? 0 : wanted,
    makePod: (index) => (indexed ? indexedPod(template, object.name, index) : podOfTemplate(template, object.name)),
  };
}

const ownController = 'kubernetes.io/job-controller';

function indexedPod(template: PodTemplate, jobName: string, index: number) {
  const labels = new Map(template.labels).set('batch.kubernetes.io/job-completion-index', String(index));
  const prefix = `${jobName}-${index}`;
  return { ...podOfTemplate(template, prefix), hostname: prefix, labels };
}
