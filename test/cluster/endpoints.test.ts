import { describe, expect, it } from 'vitest';
import { endpointsOf } from '../../src/cluster/endpoints.ts';
import { simulate } from '../../src/cluster/simulate.ts';
import type { KubeObject } from '../../src/model/object.ts';
import { kubeObject } from './kube-object.ts';
import { mysqlPair, pod, service } from './lesson-objects.ts';

function endpoints(objects: readonly KubeObject[], name: string) {
  const cluster = simulate(objects);
  const found = cluster.services.find((one) => one.name === name);
  return found === undefined ? undefined : endpointsOf(cluster, found);
}

function brief(objects: readonly KubeObject[], name: string) {
  return endpoints(objects, name)?.map(({ pod: one, ports }) => [one?.name, ports.map(({ port }) => port)]);
}

describe('endpointsOf', () => {
  it('gives each Pod of the lesson with its port', () => {
    expect(
      endpoints(mysqlPair, 'mysql-svc')?.map(({ address, hostname, ports }) => [address, hostname, ports]),
    ).toEqual(
      ['mysql-0', 'mysql-1', 'mysql-2'].map((hostname, index) => [
        `10.244.0.${index + 2}`,
        hostname,
        [{ name: 'mysql', port: 3306, protocol: 'TCP' }],
      ]),
    );
  });

  it('takes a numeric target port as it is, whether a container declares it or not', () => {
    const web = pod('web-0', { labels: { app: 'web' }, ports: [{ containerPort: 80 }] });
    expect(brief([web, service('web', { ports: [{ port: 8080 }] })], 'web')).toEqual([['web-0', [8080]]]);
  });

  it('looks a named target port up in each Pod, with its protocol', () => {
    const labels = { app: 'web' };
    const objects = [
      pod('old', { labels, ports: [{ name: 'http', containerPort: 80 }] }),
      pod('new', { labels, ports: [{ name: 'http', containerPort: 8000, protocol: 'TCP' }] }),
      pod('other', { labels, ports: [{ name: 'http', containerPort: 80, protocol: 'UDP' }] }),
      service('web', { ports: [{ port: 80, targetPort: 'http' }] }),
    ];
    expect(brief(objects, 'web')).toEqual([
      ['old', [80]],
      ['new', [8000]],
      ['other', []],
    ]);
  });

  it('finds the named ports of init containers only where they keep running', () => {
    const labels = { app: 'web' };
    const init = (restartPolicy?: string) => ({
      initContainers: [
        {
          name: 'proxy',
          image: 'envoy',
          ports: [{ name: 'http', containerPort: 15000 }],
          ...(restartPolicy && { restartPolicy }),
        },
      ],
    });
    const objects = [
      pod('sidecar', { labels, spec: init('Always') }),
      pod('once', { labels, spec: init() }),
      service('web', { ports: [{ port: 80, targetPort: 'http' }] }),
    ];
    expect(brief(objects, 'web')).toEqual([
      ['sidecar', [15000]],
      ['once', []],
    ]);
  });

  it('stays in its namespace, and needs every label of the selector', () => {
    const objects = [
      pod('here', { labels: { app: 'web', tier: 'front', extra: 'yes' } }),
      pod('half', { labels: { app: 'web' } }),
      pod('there', { labels: { app: 'web', tier: 'front' }, namespace: 'other' }),
      service('web', { selector: { app: 'web', tier: 'front' }, ports: [{ port: 80 }] }),
    ];
    expect(brief(objects, 'web')).toEqual([['here', [80]]]);
  });

  it.each([
    ['an empty selector', { selector: {}, ports: [{ port: 80 }] }],
    ['no selector', { selector: undefined, ports: [{ port: 80 }] }],
    ['an external name', { type: 'ExternalName', externalName: 'example.com' }],
  ])('selects nothing with %s', (_, spec) => {
    expect(brief([pod('one', { labels: { app: 'web' } }), service('web', spec)], 'web')).toEqual([]);
  });

  it('lists Pods without ports behind a headless Service without ports', () => {
    expect(brief([pod('one', { labels: { app: 'web' } }), service('web', { clusterIP: 'None' })], 'web')).toEqual([
      ['one', []],
    ]);
  });

  it('takes readiness as it is, unless the Service publishes addresses that are not ready', () => {
    const ready = (spec: Record<string, unknown>) => {
      const cluster = simulate([pod('one', { labels: { app: 'web' } }), service('web', spec)], {
        isReady: () => false,
      });
      return cluster.services.flatMap((one) => endpointsOf(cluster, one)).map((endpoint) => endpoint.ready);
    };
    expect(ready({ ports: [{ port: 80 }] })).toEqual([false]);
    expect(ready({ ports: [{ port: 80 }], publishNotReadyAddresses: true })).toEqual([true]);
  });

  it('gives a hostname only to Pods whose subdomain is the Service', () => {
    const objects = [
      pod('one', { labels: { app: 'web' }, spec: { hostname: 'a', subdomain: 'web' } }),
      pod('two', { labels: { app: 'web' }, spec: { hostname: 'b', subdomain: 'elsewhere' } }),
      service('web', { clusterIP: 'None' }),
    ];
    expect(endpoints(objects, 'web')?.map(({ hostname }) => hostname)).toEqual(['a', '']);
  });

  it('takes EndpointSlices and Endpoints that are given by hand', () => {
    const slice = kubeObject({
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: { name: 'db-1', labels: { 'kubernetes.io/service-name': 'db' } },
      addressType: 'IPv4',
      endpoints: [
        { addresses: ['192.0.2.1'], hostname: 'primary' },
        { addresses: ['192.0.2.2'], conditions: { ready: false } },
      ],
      ports: [{ name: '', port: 5432 }],
    });
    const mirrored = kubeObject({
      apiVersion: 'v1',
      kind: 'Endpoints',
      metadata: { name: 'db' },
      subsets: [{ addresses: [{ ip: '192.0.2.3' }], ports: [{ port: 5432 }] }],
    });
    const db = service('db', { selector: undefined, ports: [{ port: 5432 }] });
    expect(
      endpoints([db, slice, mirrored], 'db')?.map(({ address, ready, hostname }) => [address, ready, hostname]),
    ).toEqual([
      ['192.0.2.1', true, 'primary'],
      ['192.0.2.2', false, ''],
      ['192.0.2.3', true, ''],
    ]);
    const selecting = service('db', { ports: [{ port: 5432 }] });
    expect(endpoints([selecting, mirrored], 'db')).toEqual([]);
  });
});
