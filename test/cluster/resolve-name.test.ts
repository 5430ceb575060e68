import { describe, expect, it } from 'vitest';
import type { DnsRecord, RecordType } from '../../src/cluster/dns/dns-record.ts';
import { resolveName } from '../../src/cluster/dns/resolve-name.ts';
import { simulate } from '../../src/cluster/simulate.ts';
import { mysqlPair, pod, service } from './lesson-objects.ts';

const labels = { app: 'web' };
const cluster = simulate([
  ...mysqlPair,
  service('web', { clusterIP: '10.96.7.7', ports: [{ name: 'http', port: 80 }, { port: 443 }] }),
  pod('web-a', { labels, ports: [{ containerPort: 80 }], spec: { hostname: 'web-a', subdomain: 'web' } }),
  service('web', { clusterIP: 'None', ports: [{ port: 80 }] }, 'shop'),
  pod('shop-a', { labels, ports: [{ containerPort: 80 }], namespace: 'shop' }),
  service('empty', { clusterIP: 'None', ports: [{ port: 80 }] }),
  service('db', { type: 'ExternalName', externalName: 'DB.example.com' }),
  service('alias', { type: 'ExternalName', externalName: 'web.default.svc.cluster.local' }),
  service('loop', { type: 'ExternalName', externalName: 'loop.default.svc.cluster.local' }),
]);

function ask(name: string, type: RecordType = 'A', from = 'default') {
  const { status, records } = resolveName(cluster, name, from, type);
  return records.length === 0 ? status : records.map(line);
}

function line(record: DnsRecord): string {
  switch (record.type) {
    case 'A':
    case 'AAAA':
      return record.address;
    case 'SRV':
      return `${record.name} service = ${record.priority} ${record.weight} ${record.port} ${record.target}`;
    default:
      return record.target;
  }
}

describe('the lesson', () => {
  it('has an address a Pod for the Service, and a name a Pod', () => {
    expect(ask('mysql-svc')).toEqual(['10.244.0.2', '10.244.0.3', '10.244.0.4']);
    expect(ask('mysql-1.mysql-svc')).toEqual(['10.244.0.3']);
  });

  it('answers an SRV query for the bare name as CoreDNS does', () => {
    expect(ask('mysql-svc', 'SRV')).toEqual(
      ['mysql-0', 'mysql-1', 'mysql-2'].map(
        (name) => `mysql-svc.default.svc.cluster.local service = 0 33 3306 ${name}.mysql-svc.default.svc.cluster.local`,
      ),
    );
  });

  it('answers an SRV query for the named port', () => {
    expect(ask('_mysql._tcp.mysql-svc', 'SRV')).toHaveLength(3);
    expect(ask('_mysql._udp.mysql-svc', 'SRV')).toBe('no-such-name');
    expect(ask('_other._tcp.mysql-svc', 'SRV')).toBe('no-such-name');
  });
});

describe('completion', () => {
  it.each([
    'web',
    'web.default',
    'web.default.svc',
    'web.default.svc.cluster.local',
    'web.default.svc.cluster.local.',
    'WEB.Default',
  ])('%s is the Service of the client’s namespace', (name) => {
    expect(ask(name)).toEqual(['10.96.7.7']);
  });

  it('looks in the client’s own namespace', () => {
    expect(ask('web', 'A', 'shop')).toEqual(['10.244.0.6']);
    expect(ask('web.default', 'A', 'shop')).toEqual(['10.96.7.7']);
    expect(ask('web.shop')).toEqual(['10.244.0.6']);
    expect(ask('mysql-0.mysql-svc', 'A', 'shop')).toBe('no-such-name');
    expect(ask('mysql-0.mysql-svc.default', 'A', 'shop')).toEqual(['10.244.0.2']);
  });

  it('does not complete a name with a final dot', () => {
    expect(ask('web.default.')).toBe('no-such-name');
  });
});

describe('Services with a cluster IP', () => {
  it('have no names for their endpoints', () => {
    expect(ask('web-a.web.default.svc.cluster.local')).toBe('no-such-name');
  });

  it('have SRV records that name the Service', () => {
    expect(ask('_http._tcp.web', 'SRV')).toEqual([
      '_http._tcp.web.default.svc.cluster.local service = 0 100 80 web.default.svc.cluster.local',
    ]);
    expect(ask('web', 'SRV')).toHaveLength(2);
  });
});

describe('headless Services', () => {
  it('call an endpoint without a hostname by its address', () => {
    expect(ask('web.shop', 'SRV')).toEqual([
      'web.shop.svc.cluster.local service = 0 100 80 10-244-0-6.web.shop.svc.cluster.local',
    ]);
    expect(ask('10-244-0-6.web.shop')).toEqual(['10.244.0.6']);
  });

  it('do not exist in DNS without endpoints', () => {
    expect(ask('empty')).toBe('no-such-name');
  });
});

describe('other names', () => {
  it('leads aliases on, inside and out of the cluster', () => {
    expect(ask('db')).toEqual(['db.example.com']);
    expect(ask('db', 'CNAME')).toEqual(['db.example.com']);
    expect(ask('alias')).toEqual(['web.default.svc.cluster.local', '10.96.7.7']);
    expect(ask('loop')).toBe('no-data');
  });

  it('tells names of nobody from names without such records and names outside', () => {
    expect(ask('nobody')).toBe('no-such-name');
    expect(ask('web', 'AAAA')).toBe('no-data');
    expect(ask('default.svc.cluster.local')).toBe('no-data');
    expect(ask('nowhere.svc.cluster.local.')).toBe('no-such-name');
    expect(ask('www.example.com')).toBe('outside');
  });

  it('answers names of addresses', () => {
    expect(ask('10-1-2-3.default.pod')).toEqual(['10.1.2.3']);
    expect(ask('7.7.96.10.in-addr.arpa', 'PTR')).toEqual(['web.default.svc.cluster.local']);
    expect(ask('3.0.244.10.in-addr.arpa', 'PTR')).toEqual(['mysql-1.mysql-svc.default.svc.cluster.local']);
    expect(ask('9.9.9.9.in-addr.arpa', 'PTR')).toBe('no-such-name');
  });
});
