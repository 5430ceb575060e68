import { kindRules } from '../../kubernetes/kinds.ts';
import { asKind } from '../../kubernetes/schema/schema.ts';
import type { PersistentVolumeClaim } from '../../kubernetes/schema/types.generated.ts';
import { FieldPath } from '../../model/field-path.ts';
import { emptyJsonObject, type JsonObject } from '../../model/json.ts';
import type { KubeObject } from '../../model/object.ts';
import type { SimulatedPod, Workload } from '../cluster.ts';
import type { Admission, Rejection } from './admission.ts';
import type { AdmissionControl } from './admission-control.ts';
import { cloneJson } from './clone-json.ts';

/** What comes of the Pods that a controller makes. */
export interface WorkloadAdmission {
  readonly workload: Workload;
  /** The Pods that are let in; `object` is the Pod, with what admission filled in. */
  readonly pods: readonly (Admission & { readonly pod: SimulatedPod })[];
  /** What the first Pod that is turned away is told, and with it the rest; absent where all are let in. */
  readonly rejection: Rejection | undefined;
  /** What is turned away: `Pod`, the `ReplicaSet` that makes them, or a `PersistentVolumeClaim` of theirs. */
  readonly rejected: 'Pod' | 'ReplicaSet' | 'PersistentVolumeClaim' | undefined;
}

/**
 * Lets in a workload's Pods one after the other, until one is turned away: Pods of a template are alike, so that those
 * after it fare no better. Before the Pods of a Deployment its ReplicaSet is made, before one of a StatefulSet its claims.
 */
export function admitPodsOf(workload: Workload, control: AdmissionControl): WorkloadAdmission {
  const { template } = workload;
  const pods: (Admission & { readonly pod: SimulatedPod })[] = [];
  const stopped = (rejected: WorkloadAdmission['rejected'], { rejection }: Admission): WorkloadAdmission => {
    return { workload, pods, rejection, rejected };
  };
  const deployment = asKind(template.object, 'apps/v1/Deployment');
  if (deployment !== undefined && deployment.spec?.paused !== true) {
    const replicaSet = { ...template.object, kind: 'ReplicaSet', stored: emptyJsonObject() };
    const admission = control.admit(replicaSet);
    if (admission.rejection !== undefined) return stopped('ReplicaSet', admission);
  }
  const [first] = workload.pods;
  if (first === undefined) return { workload, pods, rejection: undefined, rejected: undefined };
  const letIn = control.admitPods(podObject(workload, first), template.path.parent ?? FieldPath.root);
  for (const pod of workload.pods) {
    // The controller tries all claims of a Pod before it gives up on the Pod.
    const claims = claimsOf(workload, pod).map((claim) => control.admit(claim));
    const refused = claims.find(({ rejection }) => rejection !== undefined);
    if (refused !== undefined) return stopped('PersistentVolumeClaim', refused);
    const admission = letIn((alike) => named(alike, pod));
    if (admission.rejection !== undefined) return stopped('Pod', admission);
    pods.push({ ...admission, pod });
  }
  return { workload, pods, rejection: undefined, rejected: undefined };
}

/** A Pod as it is sent to the API server, with the defaults of Pods, which templates do not have. */
function podObject({ template }: Workload, { name, namespace }: SimulatedPod): KubeObject {
  const stored = emptyJsonObject();
  const metadata = { namespace, annotations: record(template.annotations) };
  Object.assign(stored, { apiVersion: 'v1', kind: 'Pod', metadata, spec: cloneJson(template.spec) });
  kindRules('v1', 'Pod')?.applyDefaults(stored as never);
  return { apiVersion: 'v1', kind: 'Pod', name, namespace, stored, document: template.object.document };
}

/** One of the Pods that are alike, with what is its own. */
function named(alike: KubeObject, { name, labels, hostname, subdomain }: SimulatedPod): KubeObject {
  const { metadata, spec } = alike.stored;
  const own = { ...(hostname && { hostname }), ...(subdomain && { subdomain }) };
  const stored = emptyJsonObject();
  Object.assign(stored, alike.stored, {
    metadata: { ...(metadata as JsonObject), name, labels: record(labels) },
    spec: hostname || subdomain ? { ...(spec as JsonObject), ...own } : spec,
  });
  return { ...alike, name, stored };
}

function claimsOf({ template }: Workload, pod: SimulatedPod): KubeObject[] {
  const set = asKind(template.object, 'apps/v1/StatefulSet');
  return (set?.spec?.volumeClaimTemplates ?? []).map((claim: PersistentVolumeClaim, index) => {
    const name = pod.claims[index] ?? '';
    const stored = emptyJsonObject();
    Object.assign(stored, cloneJson(claim), { apiVersion: 'v1', kind: 'PersistentVolumeClaim' });
    const { namespace } = pod;
    const { document } = template.object;
    return { apiVersion: 'v1', kind: 'PersistentVolumeClaim', name, namespace, stored, document };
  });
}

function record(map: ReadonlyMap<string, string>): JsonObject {
  const made = emptyJsonObject();
  for (const [key, value] of map) made[key] = value;
  return made;
}
