import { describe, expect, it } from 'vitest';
import { connect } from '../../src/cluster/connect.ts';
import { connectionsOf } from '../../src/cluster/connections.ts';
import { endpointsOf } from '../../src/cluster/endpoints.ts';
import { simulate } from '../../src/cluster/simulate.ts';
import { mysqlPair, pod, service } from './lesson-objects.ts';

const web = pod('web-0', { labels: { app: 'web' }, ports: [{ name: 'http', containerPort: 80 }] });
const cluster = simulate([
  ...mysqlPair,
  web,
  service('web', {
    ports: [
      { port: 8080, targetPort: 80 },
      { name: 'bad', port: 9090 },
    ],
  }),
  service('bare', { clusterIP: 'None', selector: { app: 'web' }, ports: [{ port: 8080, targetPort: 'http' }] }),
  service('empty', { ports: [{ port: 80 }] }),
  service('db', { type: 'ExternalName', externalName: 'db.example.com' }),
]);

function tell(name: string) {
  const found = cluster.services.find((one) => one.name === name);
  return (found === undefined ? [] : connectionsOf(found, endpointsOf(cluster, found))).map((connection) => [
    connection.name,
    connection.port,
    connection.destinations.map((one) => `${one.pod?.name}:${one.port}${one.declared ? '' : '?'}`),
  ]);
}

describe('connectionsOf', () => {
  it('gives the lesson’s Service and each of its Pods a name', () => {
    expect(tell('mysql-svc')).toEqual([
      ['mysql-svc', 3306, ['mysql-0:3306', 'mysql-1:3306', 'mysql-2:3306']],
      ['mysql-0.mysql-svc', 3306, ['mysql-0:3306']],
      ['mysql-1.mysql-svc', 3306, ['mysql-1:3306']],
      ['mysql-2.mysql-svc', 3306, ['mysql-2:3306']],
    ]);
  });

  it('uses the Service’s port with a cluster IP, the Pod’s port without', () => {
    expect(tell('web')).toEqual([
      ['web', 8080, ['web-0:80']],
      ['web', 9090, ['web-0:9090?']],
    ]);
    expect(tell('bare')).toEqual([['bare', 80, ['web-0:80']]]);
  });
});

describe('connect', () => {
  it.each([
    ['mysql-0.mysql-svc', 3306, 'open', '10.244.0.2'],
    ['mysql-0.mysql-svc', 3307, 'refused', '10.244.0.2'],
    ['mysql-3.mysql-svc', 3306, 'unresolved', ''],
    ['www.example.com', 443, 'outside', ''],
    ['nobody', 80, 'unresolved', ''],
    ['web', 8080, 'open', '10.96.1.1'],
    ['web', 9090, 'refused', '10.96.1.1'],
    ['web', 80, 'no-answer', '10.96.1.1'],
    ['bare', 80, 'open', '10.244.0.5'],
    ['bare', 8080, 'refused', '10.244.0.5'],
    ['empty', 80, 'refused', '10.96.1.2'],
    ['db', 5432, 'outside', ''],
  ])('to %s on %i: %s', (name, port, outcome, address) => {
    expect(connect(cluster, { namespace: 'default' }, name, port)).toMatchObject({ outcome, address });
  });
});
