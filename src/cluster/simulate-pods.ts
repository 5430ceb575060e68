import type { KubeObject } from '../model/object.ts';
import type { Addresses } from './addresses.ts';
import type { PodTemplate, SimulatedPod, Workload } from './cluster.ts';
import { declaredPorts } from './declared-ports.ts';
import type { Surroundings, WorkloadPlan } from './workloads/plan.ts';
import { planWorkload } from './workloads/plan-workload.ts';

/** More Pods than these of one workload, and in all, are counted, not made: `replicas: 2000000000` must not hang. */
const podsPerWorkload = 1000;
const podsPerCluster = 2000;

/** The workloads among the objects, with their Pods. */
export function simulateWorkloads(
  objects: readonly KubeObject[],
  surroundings: Surroundings,
  addresses: Addresses,
): Workload[] {
  const workloads: Workload[] = [];
  let room = podsPerCluster;
  for (const object of objects) {
    const plan = planWorkload(object, surroundings);
    if (plan === undefined) continue;
    const pods = makePods(object, plan, room, surroundings.isReady, addresses);
    room -= pods.length;
    const { kind, name, namespace } = object;
    workloads.push({ kind, name, namespace, template: plan.template, wanted: plan.wanted, pods });
  }
  return workloads;
}

function makePods(
  object: KubeObject,
  { template, wanted, makePod }: WorkloadPlan,
  room: number,
  isReady: (template: PodTemplate) => boolean,
  addresses: Addresses,
): SimulatedPod[] {
  const ports = declaredPorts(template.spec);
  const ready = isReady(template);
  const owner = object.kind === 'Pod' ? undefined : { kind: object.kind, name: object.name };
  const prefix = `${object.namespace}/${object.kind}/${object.name}`;
  const pods: SimulatedPod[] = [];
  const count = Math.min(wanted, podsPerWorkload, room);
  for (let index = 0; index < count; index += 1) {
    const id = `${prefix}/${index}`;
    const ip = addresses.nextPod();
    pods.push({ ...makePod(index), id, namespace: object.namespace, ip, owner, ready, ports, template });
  }
  return pods;
}
