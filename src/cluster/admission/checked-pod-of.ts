import { asKind } from '../../kubernetes/schema/schema.ts';
import type { PodTemplateSpec } from '../../kubernetes/schema/types.generated.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import { type CheckedPod, checkedPod } from './pod-security/checked-pod.ts';

const cronJobPath = FieldPath.of('spec', 'jobTemplate', 'spec', 'template');
const podTemplatePath = FieldPath.of('template');
const workloadPath = FieldPath.of('spec', 'template');

/** A Pod itself, or the template in a workload, with where it stands (DefaultPodSpecExtractor); else undefined. */
export function checkedPodOf(object: KubeObject): CheckedPod | undefined {
  const pod = asKind(object, 'v1/Pod');
  if (pod !== undefined) return checkedPod(pod, FieldPath.root);
  const cronJob = asKind(object, 'batch/v1/CronJob');
  if (cronJob !== undefined) return checkedTemplate(cronJob.spec?.jobTemplate?.spec?.template, cronJobPath);
  const podTemplate = asKind(object, 'v1/PodTemplate');
  if (podTemplate !== undefined) return checkedTemplate(podTemplate.template, podTemplatePath);
  const workload =
    asKind(object, 'apps/v1/Deployment') ??
    asKind(object, 'apps/v1/ReplicaSet') ??
    asKind(object, 'apps/v1/StatefulSet') ??
    asKind(object, 'apps/v1/DaemonSet') ??
    asKind(object, 'batch/v1/Job') ??
    asKind(object, 'v1/ReplicationController');
  return checkedTemplate(workload?.spec?.template, workloadPath);
}

function checkedTemplate(template: PodTemplateSpec | undefined, path: FieldPath): CheckedPod | undefined {
  return template && checkedPod(template, path);
}
