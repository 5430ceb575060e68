import type { KubeObject } from '../../model/object.ts';
import { AdmissionControl } from '../admission/admission-control.ts';
import { type AdmittedObjects, admitCurrent, decides } from '../admission/admit-all.ts';
import { untouched } from '../admission/untouched.ts';
import type { Cluster, PodTemplate, Workload } from '../cluster.ts';
import { lastOfEach } from '../last-of-each.ts';
import { simulateCurrent } from '../simulate.ts';
import { placePod } from '../workloads/place-pod.ts';
import type { NodePlace } from '../workloads/plan.ts';
import { readNodes } from '../workloads/read-nodes.ts';

/** A cluster after admission and scheduling: what is turned away is not in it, what finds no Node is not ready. */
export interface Settled {
  readonly cluster: Cluster;
  /** Those that were let in, each once. */
  readonly objects: readonly KubeObject[];
  /** What admission made of all of them, the ones turned away too. */
  readonly admitted: AdmittedObjects;
  /** Empty where none are given. */
  readonly nodes: readonly NodePlace[];
}

/** Lets objects into an empty cluster. Never throws for objects that the decoder made. */
export function settle(given: readonly KubeObject[]): Settled {
  const all = lastOfEach(given);
  const nodes = readNodes(all);
  const options = { isReady: (template: PodTemplate) => findsNode(template, nodes) };
  const wished = simulateCurrent(all, options);
  const admitted = all.some(decides) ? admitCurrent(all, wished.workloads) : letIn(all);
  const objects = all.filter((_, index) => admitted.objects[index]?.rejection === undefined);
  const allowed = objects.length === all.length ? wished : simulateCurrent(objects, options);
  return { cluster: withoutRefusedPods(allowed, admitted), objects, admitted, nodes };
}

/** What admission makes of objects where there are no rules. */
function letIn(all: readonly KubeObject[]): AdmittedObjects {
  return { objects: all.map(untouched), workloads: [], control: new AdmissionControl() };
}

function findsNode(template: PodTemplate, nodes: readonly NodePlace[]): boolean {
  return nodes.length === 0 || placePod(template, nodes).some(({ forbiddenBy }) => forbiddenBy.length === 0);
}

/** Pods of a workload are let in one after the other, until one is turned away. */
function withoutRefusedPods(cluster: Cluster, { workloads }: AdmittedObjects): Cluster {
  const letIn = new Map(
    workloads.flatMap(({ workload, pods, rejection }) =>
      rejection === undefined ? [] : [[workload.template.object, pods.length] as const],
    ),
  );
  if (letIn.size === 0) return cluster;
  const kept = cluster.workloads.map((workload): Workload => {
    const count = letIn.get(workload.template.object);
    return count === undefined ? workload : { ...workload, pods: workload.pods.slice(0, count) };
  });
  return { ...cluster, workloads: kept, pods: kept.flatMap(({ pods }) => pods) };
}
