import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/cluster/simulate.ts';
import { viewCluster } from '../../src/cluster/view-cluster.ts';
import { kubeObject } from './kube-object.ts';
import { mysqlPair, pod, service } from './lesson-objects.ts';

describe('viewCluster', () => {
  it('shows the lesson whole', () => {
    const { workloads, services, warnings } = viewCluster(simulate(mysqlPair));
    expect(workloads.map(({ kind, name, pods }) => [kind, name, pods.length])).toEqual([['StatefulSet', 'mysql', 3]]);
    expect(
      services.map(({ endpointCount, names, srv, connections }) => [
        endpointCount,
        names.length,
        srv.length,
        connections.length,
      ]),
    ).toEqual([[3, 6, 3, 4]]);
    expect(warnings).toEqual([]);
  });

  it('leaves out the names of endpoints that are not ready', () => {
    const objects = [
      pod('a', { labels: { app: 'web' }, spec: { hostname: 'a', subdomain: 'web' } }),
      service('web', { clusterIP: 'None', ports: [{ port: 80 }] }),
    ];
    const [view] = viewCluster(simulate(objects, { isReady: () => false })).services;
    expect(view?.endpoints.map(({ ready }) => ready)).toEqual([false]);
    expect(view?.names).toEqual([]);
    expect(view?.connections).toEqual([]);
  });

  it('gives no names to a Service that has none that can be asked for', () => {
    const ports = [{ port: 80 }];
    const views = viewCluster(simulate([service('', { ports }), service('x'.repeat(64), { ports })])).services;
    expect(views.map(({ names, srv }) => [names, srv])).toEqual([
      [[], []],
      [[], []],
    ]);
  });

  it('answers with the first Service where case alone tells names apart', () => {
    const ports = [{ port: 80 }];
    const first = service('WEB', { clusterIP: '10.96.0.5', ports });
    const views = viewCluster(simulate([first, service('web', { clusterIP: '10.96.0.6', ports })])).services;
    const record = { type: 'A', name: 'web.default.svc.cluster.local', address: '10.96.0.5', pod: undefined };
    expect(views.map(({ names }) => names)).toEqual([[record], [record]]);
  });

  it('counts what is too much to show', () => {
    const many = kubeObject({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'many' },
      spec: { replicas: 1_000_000, template: { metadata: { labels: { app: 'many' } }, spec: { containers: [] } } },
    });
    const services = Array.from({ length: 200 }, (_, index) =>
      service(`s${index}`, { clusterIP: 'None', selector: { app: 'many' }, ports: [{ name: 'a', port: 80 }] }),
    );
    const views = viewCluster(simulate([many, ...services])).services;
    expect(views.every(({ endpointCount }) => endpointCount === 1000)).toBe(true);
    expect(views.map(({ endpoints }) => endpoints.length)).toEqual([...Array(100).fill(100), ...Array(100).fill(0)]);
    expect(Math.max(...views.map(({ srv }) => srv.length))).toBe(100);
  });
});
