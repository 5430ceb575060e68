import { expect, it } from 'vitest';
import { viewObjects } from '../../../src/cluster/view/view-objects.ts';
import { admit } from '../../../src/kubernetes/admit.ts';
import type { KubeObject } from '../../../src/model/object.ts';
import { parseSource } from '../../../src/yaml/parse-source.ts';

/** All that the defaults of Pods and admission may write to, in a template, which is not theirs. */
const text = `
{apiVersion: v1, kind: Namespace, metadata: {name: default, labels: {pod-security.kubernetes.io/enforce: privileged, pod-security.kubernetes.io/warn: restricted}}}
---
{apiVersion: v1, kind: LimitRange, metadata: {name: limits}, spec: {limits: [{type: Container, default: {cpu: 1}, defaultRequest: {cpu: 50m}}]}}
---
{apiVersion: v1, kind: ResourceQuota, metadata: {name: quota}, spec: {hard: {requests.cpu: 5, persistentvolumeclaims: 9}}}
---
{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: usual}, value: 1, globalDefault: true}
---
{apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: {name: slow}, handler: slow, overhead: {podFixed: {memory: 10Mi}}}
---
{apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {name: disk, annotations: {storageclass.kubernetes.io/is-default-class: "true"}}, provisioner: a.example.com}
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: web}
spec:
  serviceName: web
  replicas: 2
  selector: {matchLabels: {app: web}}
  volumeClaimTemplates:
  - metadata: {name: data}
    spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
  template:
    metadata:
      labels: {app: web}
      annotations: {container.apparmor.security.beta.kubernetes.io/main: runtime/default}
    spec:
      hostNetwork: true
      runtimeClassName: slow
      terminationGracePeriodSeconds: 5
      topologySpreadConstraints:
      - {maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, labelSelector: {matchLabels: {app: web}}, matchLabelKeys: [app-version]}
      affinity:
        podAntiAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
          - {topologyKey: zone, labelSelector: {matchLabels: {tier: web}}, matchLabelKeys: [app]}
      initContainers:
      - {name: first, image: a, restartPolicy: Always}
      containers:
      - name: main
        image: b
        ports: [{containerPort: 80}]
        securityContext: {runAsUser: 1}
        resources: {limits: {memory: 64Mi}}
        lifecycle: {preStop: {httpGet: {port: 80}}}
      volumes:
      - {name: all, projected: {sources: [{serviceAccountToken: {path: token}}, {downwardAPI: {items: [{path: a, fieldRef: {fieldPath: metadata.name}}]}}]}}
---
{apiVersion: v1, kind: Pod, metadata: {name: single}, spec: {containers: [{name: a, image: b, resources: {limits: {memory: 1Mi}}}]}}
---
{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: claim}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}
`;

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}

it('writes to no object that it is given', () => {
  const verdicts = admit(parseSource({ name: 'all.yaml', text }).documents);
  expect(verdicts.flatMap(({ errors }) => errors.map(({ problem }) => problem))).toEqual([]);
  const objects = verdicts.flatMap(({ object }): KubeObject[] => (object ? [object] : []));
  for (const { stored } of objects) frozen(stored);
  const view = viewObjects(objects, { matrix: true });
  expect(view.workloads.map(({ name, pods }) => [name, pods.length])).toEqual([
    ['web', 2],
    ['single', 1],
  ]);
  expect(view.namespaces[0]?.effects.map(({ object }) => object.name)).toContain('web');
});
