import { applyDefaultsToPodOfTemplate } from '../../kubernetes/kinds/pod.ts';
import { asKind } from '../../kubernetes/schema/schema.ts';
import type { PersistentVolumeClaim, Pod } from '../../kubernetes/schema/types.generated.ts';
import { emptyStringMap } from '../../kubernetes/string-map.ts';
import { FieldPath } from '../../model/field-path.ts';
import { emptyJsonObject } from '../../model/json.ts';
import type { KubeObject } from '../../model/object.ts';
import type { SimulatedPod, Workload } from '../cluster.ts';
import type { Admission, Rejection } from './admission.ts';
import type { AdmissionControl } from './admission-control.ts';
import { copyPodSpec } from './copy-pod.ts';

/** What comes of the Pods that a controller makes. */
export interface WorkloadAdmission {
  readonly workload: Workload;
  /** The Pods that are let in. */
  readonly pods: readonly SimulatedPod[];
  /**
   * What is made of each of them, quotas aside; `object` is the first Pod with what admission filled in, paths are of the
   * workload. Absent where there is no Pod to make.
   */
  readonly each: Admission | undefined;
  /** What the first Pod that is turned away is told, and with it the rest; absent where all are let in. */
  readonly rejection: Rejection | undefined;
  /** What is turned away: `Pod`, the `ReplicaSet` that makes them, or a `PersistentVolumeClaim` of theirs. */
  readonly rejected: 'Pod' | 'ReplicaSet' | 'PersistentVolumeClaim' | undefined;
}

/**
 * `admission` is what was made of the workload itself. Lets in its Pods one after the other, until one is turned away: Pods of a template are alike, so that those
 * after it fare no better. Before the Pods of a Deployment its ReplicaSet is made, before one of a StatefulSet its claims.
 */
export function admitPodsOf(workload: Workload, admission: Admission, control: AdmissionControl): WorkloadAdmission {
  const { template } = workload;
  const refusedSet = refusedReplicaSet(workload, control);
  if (refusedSet !== undefined) return { workload, pods: [], each: undefined, rejected: 'ReplicaSet', ...refusedSet };
  const [first] = workload.pods;
  if (first === undefined) return { workload, pods: [], each: undefined, rejected: undefined, rejection: undefined };
  const { each, next } = control.admitAlike(
    podObject(workload, first),
    template.path.parent ?? FieldPath.root,
    admission,
  );
  for (const [index, pod] of workload.pods.entries()) {
    const pods = () => workload.pods.slice(0, index);
    const rejection = refusedClaim(workload, pod, control);
    if (rejection !== undefined) return { workload, pods: pods(), each, rejected: 'PersistentVolumeClaim', rejection };
    const refused = next().rejection;
    if (refused !== undefined) return { workload, pods: pods(), each, rejected: 'Pod', rejection: refused };
  }
  return { workload, pods: workload.pods, each, rejected: undefined, rejection: undefined };
}

/** The controller tries all claims of a Pod before it gives up on the Pod. */
function refusedClaim(workload: Workload, pod: SimulatedPod, control: AdmissionControl): Rejection | undefined {
  let first: Rejection | undefined;
  for (const claim of claimsOf(workload, pod)) {
    const { rejection } = control.admit(claim);
    first ??= rejection;
  }
  return first;
}

function refusedReplicaSet({ template }: Workload, control: AdmissionControl): { rejection: Rejection } | undefined {
  const deployment = asKind(template.object, 'apps/v1/Deployment');
  if (deployment === undefined || deployment.spec?.paused === true) return undefined;
  const { rejection } = control.admit({ ...template.object, kind: 'ReplicaSet', stored: emptyJsonObject() });
  return rejection && { rejection };
}

/** A Pod as it is sent to the API server, with the defaults of Pods, which templates do not have. */
function podObject({ template }: Workload, { name, namespace, labels, hostname, subdomain }: SimulatedPod): KubeObject {
  const metadata = { name, namespace, labels: record(labels), annotations: record(template.annotations) };
  const spec = copyPodSpec(template.spec);
  if (hostname) spec.hostname = hostname;
  if (subdomain) spec.subdomain = subdomain;
  const pod: Pod = { apiVersion: 'v1', kind: 'Pod', metadata, spec };
  applyDefaultsToPodOfTemplate(pod);
  return { apiVersion: 'v1', kind: 'Pod', name, namespace, stored: pod as never, document: template.object.document };
}

const none: readonly KubeObject[] = [];

function claimsOf({ template }: Workload, pod: SimulatedPod): readonly KubeObject[] {
  const set = asKind(template.object, 'apps/v1/StatefulSet');
  if (set === undefined) return none;
  return (set.spec?.volumeClaimTemplates ?? []).map((claim: PersistentVolumeClaim, index) => {
    const name = pod.claims[index] ?? '';
    const stored = emptyJsonObject();
    Object.assign(stored, claim, { apiVersion: 'v1', kind: 'PersistentVolumeClaim' });
    const { namespace } = pod;
    const { document } = template.object;
    return { apiVersion: 'v1', kind: 'PersistentVolumeClaim', name, namespace, stored, document };
  });
}

function record(map: ReadonlyMap<string, string>): Record<string, string> {
  const made = emptyStringMap();
  for (const [key, value] of map) made[key] = value;
  return made;
}
