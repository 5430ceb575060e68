import { expect, it } from 'vitest';
import { readAutoscaler } from '../../src/cluster/autoscaling/autoscaler.ts';
import { scaleStep } from '../../src/cluster/autoscaling/scale-step.ts';
import { budgetsOf } from '../../src/cluster/disruption/budgets-of.ts';
import { rolloutBounds } from '../../src/cluster/disruption/rollout-bounds.ts';
import { simulate } from '../../src/cluster/simulate.ts';
import { bindClaims } from '../../src/cluster/storage/bind-claims.ts';
import { cronRuns } from '../../src/cluster/workloads/cron/cron-runs.ts';
import { placePod } from '../../src/cluster/workloads/place-pod.ts';
import { readNodes } from '../../src/cluster/workloads/read-nodes.ts';
import { kubeObject } from './kube-object.ts';

const kinds = [
  ['v1', 'Pod'],
  ['v1', 'Node'],
  ['v1', 'PersistentVolume'],
  ['v1', 'PersistentVolumeClaim'],
  ['v1', 'ReplicationController'],
  ['apps/v1', 'Deployment'],
  ['apps/v1', 'StatefulSet'],
  ['apps/v1', 'DaemonSet'],
  ['apps/v1', 'ReplicaSet'],
  ['batch/v1', 'Job'],
  ['batch/v1', 'CronJob'],
  ['storage.k8s.io/v1', 'StorageClass'],
  ['policy/v1', 'PodDisruptionBudget'],
  ['autoscaling/v1', 'HorizontalPodAutoscaler'],
  ['autoscaling/v2', 'HorizontalPodAutoscaler'],
] as const;

it.each([
  ['nothing', {}],
  ['an empty spec', { spec: {} }],
  ['an empty template', { spec: { template: {}, selector: {} } }],
])('bears objects with %s', (_, fields) => {
  const objects = kinds.map(([apiVersion, kind]) =>
    kubeObject({ apiVersion, kind, metadata: { name: `x-${apiVersion.length}` }, ...fields }),
  );
  const cluster = simulate(objects);
  const nodes = readNodes(objects);
  expect(() => {
    bindClaims(objects, cluster.pods);
    budgetsOf(objects, cluster);
    for (const { template } of cluster.workloads) placePod(template, nodes);
    for (const object of objects) {
      rolloutBounds(object);
      cronRuns(object, 0, 3, () => () => 0);
      const autoscaler = readAutoscaler(object);
      if (autoscaler !== undefined) scaleStep(autoscaler, { currentReplicas: 2, readings: [] });
    }
  }).not.toThrow();
});
