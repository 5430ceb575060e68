import { asKind } from '../../kubernetes/schema/schema.ts';
import type { KubeObject } from '../../model/object.ts';
import { planBarePod } from './bare-pod.ts';
import { planCronJob } from './cron-job.ts';
import { planDaemonSet } from './daemon-set.ts';
import { planJob } from './job.ts';
import type { Surroundings, WorkloadPlan } from './plan.ts';
import { planReplicas } from './replicas.ts';
import { planStatefulSet } from './stateful-set.ts';

/** The Pods that come of an object, or undefined for an object that makes none. */
export function planWorkload(object: KubeObject, surroundings: Surroundings): WorkloadPlan | undefined {
  const pod = asKind(object, 'v1/Pod');
  if (pod !== undefined) return planBarePod(object, pod);
  const statefulSet = asKind(object, 'apps/v1/StatefulSet');
  if (statefulSet !== undefined) return planStatefulSet(object, statefulSet, surroundings);
  const replicated =
    asKind(object, 'apps/v1/Deployment') ??
    asKind(object, 'apps/v1/ReplicaSet') ??
    asKind(object, 'v1/ReplicationController');
  if (replicated !== undefined) return planReplicas(object, replicated.spec);
  const daemonSet = asKind(object, 'apps/v1/DaemonSet');
  if (daemonSet !== undefined) return planDaemonSet(object, daemonSet, surroundings);
  const job = asKind(object, 'batch/v1/Job');
  if (job !== undefined) return planJob(object, job);
  const cronJob = asKind(object, 'batch/v1/CronJob');
  return cronJob === undefined ? undefined : planCronJob(object, cronJob);
}
