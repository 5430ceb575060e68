import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Cluster, Endpoint } from '../../src/cluster/cluster.ts';
import { budgetsOf } from '../../src/cluster/disruption/budgets-of.ts';
import { endpointsOf } from '../../src/cluster/endpoints.ts';
import { simulate } from '../../src/cluster/simulate.ts';
import { kubeObject } from './kube-object.ts';

interface RecordedEndpoint {
  readonly pod: string;
  readonly ports: readonly unknown[];
}

interface Recording {
  readonly id: string;
  readonly objects: readonly Parameters<typeof kubeObject>[0][];
  readonly pods: readonly { readonly name: string }[];
  readonly claims: readonly string[];
  readonly services: Readonly<Record<string, readonly RecordedEndpoint[]>>;
  readonly budgets: Readonly<Record<string, unknown>>;
}

// What a Kubernetes 1.36 control plane with two Nodes did; Pods with this annotation were kept from becoming ready.
const recordings: Recording[] = gunzipSync(readFileSync(new URL('../recordings/workloads.jsonl.gz', import.meta.url)))
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
// No kubelet ran there, so the Nodes kept the taint of those that are not ready, which keeps DaemonSets away.
const taints = [{ key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' }];
const nodes = ['node-1', 'node-2'].map((name) =>
  kubeObject({ apiVersion: 'v1', kind: 'Node', metadata: { name }, spec: { taints } }),
);

describe('what a real control plane did', () => {
  it.each(recordings.map((recording) => [recording.id, recording] as const))('%s', (_, recording) => {
    const objects = recording.objects.map(kubeObject);
    const cluster = simulate([...nodes, ...objects], {
      isReady: ({ annotations }) => annotations.get('test/ready') !== 'false',
    });
    expect(sorted(cluster.pods.map(podFacts))).toEqual(sorted(recording.pods));
    expect(sorted(cluster.pods.flatMap((pod) => pod.claims))).toEqual(sorted(recording.claims));
    expect(serviceFacts(cluster)).toEqual(
      Object.fromEntries(
        Object.entries(recording.services).map(([name, endpoints]) => [name, sorted(endpoints.map(withSortedPorts))]),
      ),
    );
    const budgets = budgetsOf(objects, cluster).map(
      ({ object, expectedPods, desiredHealthy, disruptionsAllowed }) =>
        [object.name, { expectedPods, desiredHealthy, disruptionsAllowed }] as const,
    );
    expect(Object.fromEntries(budgets)).toEqual(recording.budgets);
  });
});

function podFacts(pod: Cluster['pods'][number]) {
  return {
    name: pod.name,
    ...(pod.owner === undefined ? {} : { owner: `${pod.owner.kind}/${pod.owner.name}` }),
    labels: Object.fromEntries(pod.labels),
    ...(pod.hostname === '' ? {} : { hostname: pod.hostname }),
    ...(pod.subdomain === '' ? {} : { subdomain: pod.subdomain }),
    ready: pod.ready,
    claims: pod.claims,
  };
}

function serviceFacts(cluster: Cluster) {
  const facts = cluster.services.map((service) => {
    const endpoints = endpointsOf(cluster, service);
    return [service.name, sorted(endpoints.map(endpointFacts))] as const;
  });
  return Object.fromEntries(facts);
}

/** Controllers list ports in the order of a hash. */
function withSortedPorts(endpoint: RecordedEndpoint) {
  return { ...endpoint, ports: sorted(endpoint.ports) };
}

function endpointFacts({ pod, hostname, ready, ports }: Endpoint) {
  return { pod: pod?.name, ...(hostname === '' ? {} : { hostname }), ready, ports: sorted(ports) };
}

/** In an order that depends on the values alone, keys of maps included. */
function sorted(values: readonly unknown[]): unknown[] {
  const text = (value: unknown): string =>
    JSON.stringify(value, (_, v) =>
      v !== null && typeof v === 'object' && !Array.isArray(v)
        ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
        : v,
    );
  return [...values].sort((a, b) => (text(a) < text(b) ? -1 : 1));
}
