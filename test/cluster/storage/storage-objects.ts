import { kubeObject } from '../kube-object.ts';

interface Extra {
  readonly labels?: Record<string, string>;
  readonly [field: string]: unknown;
}

export function volume(name: string, storage: string, { labels, ...spec }: Extra = {}) {
  return kubeObject({
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name, ...(labels && { labels }) },
    spec: { capacity: { storage }, accessModes: ['ReadWriteOnce'], storageClassName: 'manual', ...spec },
  });
}

export function claim(name: string, storage: string, spec: Record<string, unknown> = {}) {
  return kubeObject({
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name },
    spec: {
      accessModes: ['ReadWriteOnce'],
      storageClassName: 'manual',
      resources: { requests: { storage } },
      ...spec,
    },
  });
}

export function storageClass(name: string, fields: Record<string, unknown> = {}) {
  return kubeObject({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name },
    provisioner: 'kubernetes.io/no-provisioner',
    ...fields,
  });
}

export function node(name: string, labels: Record<string, string> = {}) {
  return kubeObject({ apiVersion: 'v1', kind: 'Node', metadata: { name, labels } });
}

export function podWith(name: string, claims: readonly string[], spec: Record<string, unknown> = {}) {
  const volumes = claims.map((claimName, index) => ({ name: `v${index}`, persistentVolumeClaim: { claimName } }));
  return kubeObject({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name },
    spec: { containers: [{ name: 'main', image: 'nginx' }], volumes, ...spec },
  });
}
