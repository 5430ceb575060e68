import { describe, expect, it } from 'vitest';
import { simulate } from '../../../src/cluster/simulate.ts';
import { placePod } from '../../../src/cluster/workloads/place-pod.ts';
import { readNodes } from '../../../src/cluster/workloads/read-nodes.ts';
import { kubeObject } from '../kube-object.ts';

function node(name: string, spec: Record<string, unknown>, labels: Record<string, string> = {}) {
  const status = { allocatable: { cpu: '4', memory: '8Gi' } };
  return kubeObject({ apiVersion: 'v1', kind: 'Node', metadata: { name, labels }, spec, status });
}

const nodes = [
  node('plain', {}, { disk: 'hdd', rank: '3' }),
  node('fast', {}, { disk: 'ssd', rank: '7' }),
  node('gpu', { taints: [{ key: 'gpu', value: 'yes', effect: 'NoSchedule' }] }, { disk: 'ssd' }),
  node('broken', { taints: [{ key: 'broken', effect: 'NoExecute' }] }),
  node('closed', { unschedulable: true }),
];

/** The Nodes with the rules that keep a Pod away, as `node: rule, rule`. */
function placements(spec: Record<string, unknown>): string[] {
  const pod = kubeObject({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'app' },
    spec: { containers: [{ name: 'main', image: 'nginx' }], ...spec },
  });
  const template = simulate([pod]).workloads[0]?.template;
  if (template === undefined) return [];
  return placePod(template, readNodes(nodes)).map(({ node: { name }, forbiddenBy }) =>
    [name, ...forbiddenBy.map(({ code, path }) => `${code} at ${path}`)].join(': '),
  );
}

const required = (...nodeSelectorTerms: unknown[]) => ({
  affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } },
});

describe('placePod', () => {
  it('keeps a Pod from taints that it does not tolerate and from cordoned Nodes', () => {
    expect(placements({})).toEqual([
      'plain',
      'fast',
      'gpu: taint at spec.taints[0]',
      'broken: taint at spec.taints[0]',
      'closed: unschedulable at spec.unschedulable',
    ]);
    expect(placements({ tolerations: [{ operator: 'Exists' }] })).toEqual(['plain', 'fast', 'gpu', 'broken', 'closed']);
  });

  it('names the pair of the node selector that a Node lacks', () => {
    expect(placements({ nodeSelector: { disk: 'ssd' } }).slice(0, 2)).toEqual([
      'plain: node-selector at spec.nodeSelector[disk]',
      'fast',
    ]);
  });

  it('wants one required term, and all of it', () => {
    const at = 'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution';
    const ssd = { key: 'disk', operator: 'In', values: ['ssd'] };
    const high = { key: 'rank', operator: 'Gt', values: ['5'] };
    expect(placements(required({ matchExpressions: [ssd, high] })).slice(0, 2)).toEqual([
      `plain: node-affinity at ${at}.nodeSelectorTerms[0]`,
      'fast',
    ]);
    const named = { matchFields: [{ key: 'metadata.name', operator: 'In', values: ['plain'] }] };
    expect(placements(required({ matchExpressions: [ssd, high] }, named)).slice(0, 2)).toEqual(['plain', 'fast']);
    expect(placements(required({})).slice(0, 2)).toEqual([
      `plain: node-affinity at ${at}.nodeSelectorTerms[0]`,
      `fast: node-affinity at ${at}.nodeSelectorTerms[0]`,
    ]);
  });

  it('lets `nodeName` pass the scheduler by, and with it the NoSchedule taints, but not the kubelet', () => {
    expect(placements({ nodeName: 'gpu' }).slice(0, 3)).toEqual([
      'plain: node-name at spec.nodeName',
      'fast: node-name at spec.nodeName',
      'gpu',
    ]);
    expect(placements({ nodeName: 'broken' })[3]).toBe('broken: taint at spec.taints[0]');
  });

  it('wants room for the Pod on the whole Node', () => {
    const containers = [
      { name: 'main', resources: { requests: { cpu: '3' } } },
      { name: 'side', resources: { requests: { cpu: '2' } } },
    ];
    expect(placements({ containers })[0]).toBe('plain: resources at spec');
  });

  it('holds a Pod back until its gates are gone', () => {
    expect(placements({ schedulingGates: [{ name: 'example.com/wait' }] })[0]).toBe(
      'plain: gates at spec.schedulingGates',
    );
  });
});

describe('simulate, where Nodes are given', () => {
  const workload = (kind: string, podSpec: Record<string, unknown>) =>
    kubeObject({
      apiVersion: 'apps/v1',
      kind,
      metadata: { name: 'app' },
      spec: { replicas: 2, template: { metadata: { labels: { app: 'app' } }, spec: podSpec } },
    });

  it('keeps Pods from being ready that no Node takes', () => {
    const ready = (podSpec: Record<string, unknown>) =>
      simulate([...nodes, workload('Deployment', podSpec)]).pods.map((pod) => pod.ready);
    expect(ready({ nodeSelector: { disk: 'ssd' } })).toEqual([true, true]);
    expect(ready({ nodeSelector: { disk: 'tape' } })).toEqual([false, false]);
  });

  it('says on which Node a Pod of a DaemonSet runs, cordoned ones included', () => {
    const { pods } = simulate([...nodes, workload('DaemonSet', {})]);
    expect(pods.map((pod) => pod.node)).toEqual(['plain', 'fast', 'closed']);
    const ssd = { key: 'disk', operator: 'In', values: ['ssd'] };
    const daemons = workload('DaemonSet', {
      ...required({ matchExpressions: [ssd] }),
      tolerations: [{ key: 'gpu', operator: 'Exists' }],
    });
    expect(simulate([...nodes, daemons]).pods.map((pod) => pod.node)).toEqual(['fast', 'gpu']);
  });
});
