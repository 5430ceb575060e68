import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/cluster/simulate.ts';
import { kubeObject } from './kube-object.ts';
import { mysqlPair, pod, service } from './lesson-objects.ts';

const template = { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web', image: 'nginx' }] } };

function workload(apiVersion: string, kind: string, spec: Record<string, unknown>) {
  return kubeObject({ apiVersion, kind, metadata: { name: 'web' }, spec: { template, ...spec } });
}

describe('simulate', () => {
  it('numbers the Pods of a StatefulSet and gives them the governing Service as their domain', () => {
    const { pods } = simulate(mysqlPair);
    expect(pods.map(({ name, hostname, subdomain, ip }) => [name, hostname, subdomain, ip])).toEqual([
      ['mysql-0', 'mysql-0', 'mysql-svc', '10.244.0.2'],
      ['mysql-1', 'mysql-1', 'mysql-svc', '10.244.0.3'],
      ['mysql-2', 'mysql-2', 'mysql-svc', '10.244.0.4'],
    ]);
    expect(Object.fromEntries(pods[1]?.labels ?? [])).toEqual({
      app: 'mysql',
      'statefulset.kubernetes.io/pod-name': 'mysql-1',
      'apps.kubernetes.io/pod-index': '1',
    });
  });

  it('starts ordinals where the StatefulSet says, and makes a claim a Pod from each claim template', () => {
    const spec = { replicas: 2, ordinals: { start: 5 }, volumeClaimTemplates: [{ metadata: { name: 'data' } }] };
    const { pods } = simulate([workload('apps/v1', 'StatefulSet', spec)]);
    expect(pods.map(({ name, claims }) => [name, claims])).toEqual([
      ['web-5', ['data-web-5']],
      ['web-6', ['data-web-6']],
    ]);
  });

  it('gives the Pods of a Deployment names with an open end and ids of their own', () => {
    const { pods } = simulate([workload('apps/v1', 'Deployment', { replicas: 3 })]);
    expect(pods.map(({ name }) => name)).toEqual(['web-*', 'web-*', 'web-*']);
    expect(new Set(pods.map(({ id }) => id)).size).toBe(3);
    expect(pods[0]?.owner).toEqual({ kind: 'Deployment', name: 'web' });
  });

  it('tells where the PodSpec was written', () => {
    const paths = (kind: string, apiVersion: string) =>
      simulate([workload(apiVersion, kind, { jobTemplate: { spec: { template } } })]).workloads.map((one) =>
        String(one.template.path),
      );
    expect(paths('Deployment', 'apps/v1')).toEqual(['spec.template.spec']);
    expect(paths('CronJob', 'batch/v1')).toEqual(['spec.jobTemplate.spec.template.spec']);
    expect(simulate([pod('one')]).workloads.map((one) => String(one.template.path))).toEqual(['spec']);
  });

  it.each([
    ['Deployment', 'apps/v1', {}, 1],
    ['Deployment', 'apps/v1', { replicas: 0 }, 0],
    ['Deployment', 'apps/v1', { replicas: 2, paused: true }, 0],
    ['ReplicaSet', 'apps/v1', { replicas: 2 }, 2],
    ['ReplicationController', 'v1', { replicas: 2 }, 2],
    ['DaemonSet', 'apps/v1', {}, 1],
    ['Job', 'batch/v1', {}, 1],
    ['Job', 'batch/v1', { parallelism: 3 }, 3],
    ['Job', 'batch/v1', { parallelism: 3, completions: 2 }, 2],
    ['Job', 'batch/v1', { parallelism: 3, suspend: true }, 0],
    ['CronJob', 'batch/v1', { schedule: '0 0 * * *' }, 0],
  ])('a %s of %s with %j has %i Pods', (kind, apiVersion, spec, pods) => {
    expect(simulate([workload(apiVersion, kind, spec)]).pods).toHaveLength(pods);
  });

  it('names the Pods of an indexed Job by their index', () => {
    const { pods } = simulate([
      workload('batch/v1', 'Job', { parallelism: 2, completions: 2, completionMode: 'Indexed' }),
    ]);
    expect(pods.map(({ name, hostname }) => [name, hostname])).toEqual([
      ['web-0-*', 'web-0'],
      ['web-1-*', 'web-1'],
    ]);
  });

  it('runs a DaemonSet on the Nodes that its node selector and tolerations let it on', () => {
    const node = (name: string, labels: Record<string, string>, taints: unknown[] = []) =>
      kubeObject({ apiVersion: 'v1', kind: 'Node', metadata: { name, labels }, spec: { taints } });
    const nodes = [
      node('one', { disk: 'ssd' }),
      node('two', { disk: 'ssd' }, [{ key: 'gpu', value: 'yes', effect: 'NoSchedule' }]),
      node('three', {}),
    ];
    const daemons = (spec: Record<string, unknown>) =>
      simulate([...nodes, workload('apps/v1', 'DaemonSet', { template: { ...template, spec } })]).pods.length;
    expect(daemons({})).toBe(2);
    expect(daemons({ nodeSelector: { disk: 'ssd' } })).toBe(1);
    expect(daemons({ tolerations: [{ key: 'gpu', operator: 'Equal', value: 'yes' }] })).toBe(3);
    expect(daemons({ tolerations: [{ operator: 'Exists' }], nodeSelector: { disk: 'ssd' } })).toBe(2);
  });

  it('counts Pods without making all of them', () => {
    const { workloads } = simulate([workload('apps/v1', 'Deployment', { replicas: 2_000_000_000 })]);
    expect(workloads[0]?.wanted).toBe(2_000_000_000);
    expect(workloads[0]?.pods).toHaveLength(1000);
  });

  it('takes an object that stands twice once, as it was written last', () => {
    const { pods } = simulate([
      workload('apps/v1', 'Deployment', { replicas: 3 }),
      workload('apps/v1', 'Deployment', { replicas: 1 }),
    ]);
    expect(pods).toHaveLength(1);
  });

  it('gives cluster IPs that no object asks for', () => {
    const { services } = simulate([
      service('one', { clusterIP: '10.96.1.1', clusterIPs: ['10.96.1.1'] }),
      service('two', {}),
      service('three', { clusterIP: 'None' }),
      service('four', { type: 'ExternalName', externalName: 'db.example.com' }),
    ]);
    expect(services.map(({ kind, clusterIPs }) => [kind, clusterIPs])).toEqual([
      ['cluster-ip', ['10.96.1.1']],
      ['cluster-ip', ['10.96.1.2']],
      ['headless', []],
      ['external-name', []],
    ]);
  });

  it('bears objects that miss everything', () => {
    const kinds = ['Pod', 'Service', 'Endpoints'].map((kind) => ['v1', kind] as const);
    const apps = ['Deployment', 'StatefulSet', 'DaemonSet'].map((kind) => ['apps/v1', kind] as const);
    const objects = [...kinds, ...apps].map(([apiVersion, kind]) =>
      kubeObject({ apiVersion, kind, metadata: { name: 'x' } }),
    );
    expect(() => simulate(objects)).not.toThrow();
  });
});
