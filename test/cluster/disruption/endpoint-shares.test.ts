import { describe, expect, it } from 'vitest';
import { endpointShares } from '../../../src/cluster/disruption/endpoint-shares.ts';
import { simulate } from '../../../src/cluster/simulate.ts';
import { kubeObject } from '../kube-object.ts';
import { service } from '../lesson-objects.ts';

function deployment(name: string, replicas: number, labels: Record<string, string>) {
  const template = { metadata: { labels }, spec: { containers: [] } };
  return kubeObject({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name }, spec: { replicas, template } });
}

function shares(selector: Record<string, string>, unready = '') {
  const objects = [
    deployment('stable', 3, { app: 'web', track: 'stable' }),
    deployment('canary', 1, { app: 'web', track: 'canary' }),
    service('web', { selector, ports: [{ port: 80 }] }),
  ];
  const cluster = simulate(objects, { isReady: ({ object }) => object.name !== unready });
  const [web] = cluster.services;
  return web && endpointShares(cluster, web).map(({ workload, share }) => [workload?.name, share]);
}

describe('endpointShares', () => {
  it('gives each workload behind a Service its part of the ready endpoints', () => {
    expect(shares({ app: 'web' })).toEqual([
      ['stable', 0.75],
      ['canary', 0.25],
    ]);
    expect(shares({ app: 'web', track: 'stable' })).toEqual([['stable', 1]]);
  });

  it('gives nothing to Pods that are not ready', () => {
    expect(shares({ app: 'web' }, 'canary')).toEqual([
      ['stable', 1],
      ['canary', 0],
    ]);
  });
});
