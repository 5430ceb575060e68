import { asKind } from '../../kubernetes/schema/schema.ts';
import type { KubeObject } from '../../model/object.ts';
import type { Workload } from '../cluster.ts';
import { lastOfEach } from '../last-of-each.ts';
import type { Admission } from './admission.ts';
import { AdmissionControl } from './admission-control.ts';
import { admitPodsOf, type WorkloadAdmission } from './admit-pods-of.ts';

export interface AdmittedObjects {
  /** What admission makes of each object, in the order of the objects. */
  readonly objects: readonly Admission[];
  /** The Pods that come of workloads that were let in; Pods made by hand are among `objects`. */
  readonly workloads: readonly WorkloadAdmission[];
  /** At the end: for what is used of quotas. */
  readonly control: AdmissionControl;
}

/** Kinds that decide on others; a Namespace may have Pod Security labels. */
const deciding = new Set(['Namespace', 'LimitRange', 'ResourceQuota', 'PriorityClass', 'RuntimeClass', 'StorageClass']);

/**
 * Objects let into a cluster in order, each with the Pods that controllers make of it. Those that decide on others come
 * first, wherever they stand: what an answer allows must not hang on the order of its documents. An object that stands
 * twice counts once, as it was written last.
 *
 * `workloads` are those that `simulate` made of the same objects; `present` has been there before and is not judged.
 */
export function admitAll(
  objects: readonly KubeObject[],
  workloads: readonly Workload[] = [],
  present: readonly KubeObject[] = [],
): AdmittedObjects {
  return admitCurrent(lastOfEach(objects), workloads, present);
}

/** The same of objects of which none stands twice. */
export function admitCurrent(
  current: readonly KubeObject[],
  workloads: readonly Workload[],
  present: readonly KubeObject[] = [],
): AdmittedObjects {
  const control = new AdmissionControl(present);
  const byObject = new Map(workloads.map((workload) => [workload.template.object, workload]));
  const admissions = new Map<KubeObject, Admission>();
  const made: WorkloadAdmission[] = [];
  for (const object of [...current.filter(decides), ...current.filter((one) => !decides(one))]) {
    const admission = control.admit(object);
    admissions.set(object, admission);
    const workload = byObject.get(object);
    if (admission.rejection !== undefined || workload === undefined || asKind(object, 'v1/Pod')) continue;
    made.push(admitPodsOf(workload, admission, control));
  }
  return { objects: current.flatMap((object) => admissions.get(object) ?? []), workloads: made, control };
}

/** Whether admission of other objects hangs on an object. */
export function decides({ kind }: KubeObject): boolean {
  return deciding.has(kind);
}
