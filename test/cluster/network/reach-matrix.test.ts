import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedCell, groupMatrix } from '../../../src/cluster/network/group-matrix.ts';
import { mayPass } from '../../../src/cluster/network/may-pass.ts';
import { endOf } from '../../../src/cluster/network/network.ts';
import { reach } from '../../../src/cluster/network/reach.ts';
import { cell, reachMatrix } from '../../../src/cluster/network/reach-matrix.ts';
import { naiveReach } from './naive-reach.ts';
import { namespace, networkOf, podOf, policy } from './network-objects.ts';
import { randomObjects } from './random-cluster.ts';

describe('the matrix of a random cluster', () => {
  it('is cell by cell what a naive reading of the policies says', () => {
    let open = 0;
    let closed = 0;
    fc.assert(
      fc.property(randomObjects, (objects) => {
        const { pods, columns } = reachMatrix(networkOf(objects));
        for (const column of columns) {
          for (const [index, from] of pods.entries()) {
            const expected = naiveReach(objects, from, column.to, column.port, column.protocol);
            expect(cell(column, index), `${from.id} to ${column.to.id}:${column.port}/${column.protocol}`).toBe(
              expected,
            );
            if (expected) open += 1;
            else closed += 1;
          }
        }
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(open, closed)).toBeGreaterThan((open + closed) / 10);
  });

  it('has a column for every port that a container declares', () => {
    fc.assert(
      fc.property(randomObjects, (objects) => {
        const network = networkOf(objects);
        const asked = reachMatrix(network).columns.map(({ to, port, protocol }) => `${to.id}:${port}/${protocol}`);
        const declared = network.cluster.pods.flatMap(({ id, ports }) =>
          ports.map(({ port, protocol }) => `${id}:${port}/${protocol}`),
        );
        expect(asked.sort()).toEqual([...new Set(declared)].sort());
      }),
    );
  });

  it('agrees with the answers that give reasons, and these with themselves', () => {
    fc.assert(
      fc.property(randomObjects, fc.constantFrom(80, 81, 8080, 9999), (objects, port) => {
        const network = networkOf(objects);
        for (const from of network.cluster.pods) {
          for (const to of network.cluster.pods) {
            const { outcome, routes } = reach(network, { kind: 'pod', pod: from }, { kind: 'pod', pod: to }, port);
            const expected = mayPass(network, endOf(network, from), endOf(network, to), port, 'TCP');
            expect(outcome).toBe(expected ? 'open' : 'denied');
            for (const { egress, ingress } of routes)
              for (const { allowed, because, isolatedBy, allowedBy, misses } of [egress, ingress]) {
                expect(allowedBy.length > 0).toBe(because === 'rule');
                expect(allowed).toBe(because !== 'no-rule');
                if (because === 'no-rule' || because === 'rule') expect(isolatedBy).not.toEqual([]);
                for (const miss of misses) expect(miss.peers.length + miss.ports.length).toBeGreaterThan(0);
              }
          }
        }
      }),
    );
  });
});

describe('groupMatrix', () => {
  it('counts pairs of different Pods of two workloads', () => {
    fc.assert(
      fc.property(randomObjects, (objects) => {
        const network = networkOf(objects);
        const matrix = reachMatrix(network);
        const { workloads, columns } = groupMatrix(matrix, network.cluster.workloads);
        for (const { to, port, protocol, pairs, open } of columns) {
          for (const [index, from] of workloads.entries()) {
            const cells = matrix.columns
              .filter((one) => to.pods.includes(one.to) && one.port === port && one.protocol === protocol)
              .flatMap((one) =>
                from.pods.filter((pod) => pod !== one.to).map((pod) => cell(one, matrix.pods.indexOf(pod))),
              );
            expect([pairs[index], open[index]]).toEqual([cells.length, cells.filter(Boolean).length]);
          }
        }
      }),
    );
  });

  it('tells all, some, none, and a Pod alone with itself apart', () => {
    const network = networkOf([
      podOf('default/db', { app: 'db' }),
      podOf('default/web', { app: 'web' }),
      podOf('far/web', { app: 'web' }),
      namespace('far'),
      policy('db', {
        podSelector: { matchLabels: { app: 'db' } },
        ingress: [{ from: [{ podSelector: { matchLabels: { app: 'web' } } }], ports: [{ port: 'http' }] }],
      }),
    ]);
    const { workloads, columns } = groupMatrix(reachMatrix(network), network.cluster.workloads);
    const table = columns.map((column) => [
      `${column.to.namespace}/${column.to.name}:${column.port}`,
      ...workloads.map((_, index) => groupedCell(column, index)),
    ]);
    expect(table).toEqual([
      ['default/db:80', 'alone', 'all', 'none'],
      ['default/db:53', 'alone', 'none', 'none'],
      ['default/web:80', 'all', 'alone', 'all'],
      ['default/web:53', 'all', 'alone', 'all'],
      ['far/web:80', 'all', 'all', 'alone'],
      ['far/web:53', 'all', 'all', 'alone'],
    ]);
  });
});
