import { describe, expect, it } from 'vitest';
import { endpointsOf } from '../../../src/cluster/endpoints.ts';
import { podFacts } from '../../../src/cluster/view/pod-facts.ts';
import { settle } from '../../../src/cluster/view/settle.ts';
import { kubeObject } from '../kube-object.ts';
import { pod, service } from '../lesson-objects.ts';

const node = (name: string, labels = {}) =>
  kubeObject({ apiVersion: 'v1', kind: 'Node', metadata: { name, labels }, spec: {} });
const quota = (pods: string) =>
  kubeObject({ apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'few' }, spec: { hard: { pods } } });
const web = kubeObject({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web' },
  spec: {
    replicas: 3,
    selector: { matchLabels: { app: 'web' } },
    template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'main', image: 'nginx' }] } },
  },
});
const restricted = kubeObject({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'default', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
});

describe('settle', () => {
  it('leaves out Pods that admission turns away, and counts the others', () => {
    const { cluster } = settle([web, service('web', {}), quota('2')]);
    expect(cluster.workloads[0]).toMatchObject({ wanted: 3, pods: { length: 2 } });
    expect(cluster.services.flatMap((one) => endpointsOf(cluster, one))).toHaveLength(2);
  });

  it('leaves out objects that admission turns away', () => {
    const { cluster, objects, admitted } = settle([restricted, pod('a')]);
    expect(cluster.pods).toEqual([]);
    expect(objects).toEqual([restricted]);
    expect(admitted.objects.map(({ rejection }) => rejection?.by)).toEqual([undefined, 'PodSecurity']);
  });

  it('makes Pods that fit no Node wait, where Nodes are given', () => {
    const picky = pod('a', { spec: { nodeSelector: { disk: 'ssd' } } });
    expect(settle([picky]).cluster.pods[0]?.ready).toBe(true);
    expect(settle([picky, node('n')]).cluster.pods[0]?.ready).toBe(false);
    const settled = settle([picky, node('n'), node('m', { disk: 'ssd' })]);
    expect(settled.cluster.pods[0]?.ready).toBe(true);
    expect([...podFacts(settled).values()]).toEqual([{ qosClass: 'BestEffort', nodes: ['m'] }]);
  });
});
