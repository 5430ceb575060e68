import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddressRecord, isSrvRecord, type RecordType } from '../../src/cluster/dns/dns-record.ts';
import { resolveName } from '../../src/cluster/dns/resolve-name.ts';
import { endpointsOf } from '../../src/cluster/endpoints.ts';
import { simulate } from '../../src/cluster/simulate.ts';
import { viewCluster } from '../../src/cluster/view-cluster.ts';
import { kubeObject } from './kube-object.ts';

const name = fc.constantFrom('a', 'b', 'web', 'db-0', 'db');
const namespace = fc.constantFrom('default', 'shop');
const labels = fc.dictionary(fc.constantFrom('app', 'tier'), fc.constantFrom('a', 'b'), { noNullPrototype: true });
const portName = fc.constantFrom(undefined, 'http', 'metrics');
const port = fc.constantFrom(80, 8080, 9090);
const containerPort = fc.record({ name: portName, containerPort: port, protocol: fc.constantFrom('TCP', 'UDP') });
const podSpec = fc.record({
  hostname: fc.constantFrom(undefined, 'db-0', 'x'),
  subdomain: fc.constantFrom(undefined, 'web', 'db'),
  containers: fc.array(fc.record({ name: fc.constant('main'), ports: fc.array(containerPort, { maxLength: 3 }) }), {
    maxLength: 2,
  }),
});
const meta = fc.record({ name, namespace });

const pod = fc
  .tuple(meta, labels, podSpec)
  .map(([metadata, own, spec]) =>
    kubeObject({ apiVersion: 'v1', kind: 'Pod', metadata: { ...metadata, labels: own }, spec }),
  );
const statefulSet = fc
  .tuple(meta, labels, podSpec, name, fc.nat({ max: 3 }))
  .map(([metadata, own, spec, serviceName, replicas]) =>
    kubeObject({
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata,
      spec: { serviceName, replicas, template: { metadata: { labels: own }, spec } },
    }),
  );
const service = fc
  .tuple(
    meta,
    labels,
    fc.constantFrom(undefined, 'None'),
    fc.array(fc.record({ name: portName, port, targetPort: fc.oneof(port, fc.constantFrom('http', 'metrics')) }), {
      maxLength: 3,
    }),
  )
  .map(([metadata, selector, clusterIP, ports]) =>
    kubeObject({ apiVersion: 'v1', kind: 'Service', metadata, spec: { selector, clusterIP, ports } }),
  );
const clusters = fc.array(fc.oneof(pod, statefulSet, service), { maxLength: 8 }).map((objects) => simulate(objects));
const types: RecordType[] = ['A', 'AAAA', 'SRV', 'PTR', 'CNAME'];

describe('every cluster', () => {
  it('has only Pods behind a Service that its selector matches', () => {
    fc.assert(
      fc.property(clusters, (cluster) => {
        for (const one of cluster.services)
          for (const { pod: behind } of endpointsOf(cluster, one)) {
            expect(behind?.namespace).toBe(one.namespace);
            for (const [key, value] of one.selector) expect(behind?.labels.get(key)).toBe(value);
          }
      }),
    );
  });

  it('has SRV records whose targets resolve to the same Pod', () => {
    fc.assert(
      fc.property(clusters, (cluster) => {
        for (const view of viewCluster(cluster).services)
          for (const { target, pod: meant } of view.srv.filter((record) => record.pod !== undefined)) {
            const found = resolveName(cluster, `${target}.`, 'default', 'A').records.filter(isAddressRecord);
            expect(found.map((record) => record.pod?.id)).toContain(meant?.id);
          }
      }),
    );
  });

  it('resolves every name that it tells clients to connect to, to the Pods that it says', () => {
    fc.assert(
      fc.property(clusters, (cluster) => {
        for (const { service: one, connections } of viewCluster(cluster).services)
          for (const { name: dnsName, destinations } of connections) {
            const found = resolveName(cluster, dnsName, one.namespace, 'A').records.filter(isAddressRecord);
            if (one.kind === 'cluster-ip') expect(found.map(({ address }) => address)).toEqual(one.clusterIPs);
            else
              for (const { address } of destinations) expect(found.map((record) => record.address)).toContain(address);
          }
      }),
    );
  });

  it('has the address records that it shows', () => {
    fc.assert(
      fc.property(clusters, (cluster) => {
        for (const { names } of viewCluster(cluster).services)
          for (const { name: dnsName, address } of names.filter(isAddressRecord)) {
            const found = resolveName(cluster, `${dnsName}.`, 'default', 'A').records.filter(isAddressRecord);
            expect(found.map((record) => record.address)).toContain(address);
          }
      }),
    );
  });

  it('shares 100 among the SRV records of a name', () => {
    fc.assert(
      fc.property(clusters, (cluster) => {
        for (const { service: one } of viewCluster(cluster).services) {
          const { records } = resolveName(cluster, one.name, one.namespace, 'SRV');
          const weights = records.filter(isSrvRecord).map(({ weight }) => weight);
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('answers any name of any type without throwing', () => {
    const label = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'svc',
        'cluster',
        'local',
        'pod',
        'web',
        'default',
        '_http',
        '_tcp',
        '',
        '1-2-3-4',
        'in-addr',
        'arpa',
      ),
    );
    const anyName = fc.array(label, { maxLength: 7 }).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(clusters, anyName, fc.string(), fc.constantFrom(...types), (cluster, asked, from, type) => {
        const { status, records } = resolveName(cluster, asked, from, type);
        expect(records.length > 0).toBe(status === 'answered');
      }),
    );
  });

  it('does not mind case', () => {
    fc.assert(
      fc.property(clusters, name, namespace, fc.constantFrom(...types), (cluster, asked, from, type) => {
        expect(resolveName(cluster, asked.toUpperCase(), from, type)).toEqual(resolveName(cluster, asked, from, type));
      }),
    );
  });
});
