import { asKind } from '../../kubernetes/schema/schema.ts';
import type { PodTemplateSpec } from '../../kubernetes/schema/types.generated.ts';
import { FieldPath, type PathSegment } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import { type CheckedPod, checkedPod } from './pod-security/checked-pod.ts';

/** A Pod itself, or the template in a workload, with where it stands (DefaultPodSpecExtractor); else undefined. */
export function checkedPodOf(object: KubeObject): CheckedPod | undefined {
  const pod = asKind(object, 'v1/Pod');
  if (pod !== undefined) return checkedPod(pod, FieldPath.root);
  const cronJob = asKind(object, 'batch/v1/CronJob');
  if (cronJob !== undefined)
    return checkedTemplate(cronJob.spec?.jobTemplate?.spec?.template, ['spec', 'jobTemplate', 'spec', 'template']);
  const podTemplate = asKind(object, 'v1/PodTemplate');
  if (podTemplate !== undefined) return checkedTemplate(podTemplate.template, ['template']);
  const workload =
    asKind(object, 'apps/v1/Deployment') ??
    asKind(object, 'apps/v1/ReplicaSet') ??
    asKind(object, 'apps/v1/StatefulSet') ??
    asKind(object, 'apps/v1/DaemonSet') ??
    asKind(object, 'batch/v1/Job') ??
    asKind(object, 'v1/ReplicationController');
  return checkedTemplate(workload?.spec?.template, ['spec', 'template']);
}

function checkedTemplate(template: PodTemplateSpec | undefined, path: PathSegment[]): CheckedPod | undefined {
  return template && checkedPod(template, FieldPath.of(...path));
}
