import { describe, expect, it } from 'vitest';
import { readNetwork } from '../../../src/cluster/network/network.ts';
import { reach } from '../../../src/cluster/network/reach.ts';
import { simulate } from '../../../src/cluster/simulate.ts';
import { kubeObject } from '../kube-object.ts';
import { mysqlPair, pod, service } from '../lesson-objects.ts';
import { ask, findPod, networkOf, podOf, policy } from './network-objects.ts';

const client = podOf('default/client', { app: 'client' });
const web = [
  pod('web-a', { labels: { app: 'web' }, ports: [{ name: 'http', containerPort: 8080 }] }),
  pod('web-b', { labels: { app: 'web', tier: 'b' }, ports: [{ name: 'http', containerPort: 9090 }] }),
];
const webService = service('web', { ports: [{ name: 'http', port: 80, targetPort: 'http' }] });
const bare = service('bare', { clusterIP: 'None', selector: { app: 'web' }, ports: [{ port: 80, targetPort: 8080 }] });
const objects = [
  client,
  ...web,
  webService,
  bare,
  ...mysqlPair,
  service('empty', { ports: [{ port: 80 }] }),
  service('lost', { selector: { app: 'web' }, ports: [{ port: 80, targetPort: 'metrics' }] }),
  service('bare-empty', { clusterIP: 'None', ports: [{ port: 80 }] }),
  service('out', { type: 'ExternalName', externalName: 'db.example.com' }),
  service('alias', { type: 'ExternalName', externalName: 'web.default.svc.cluster.local' }),
  service('by-hand', { clusterIP: '10.96.9.9', selector: undefined, ports: [{ port: 80, targetPort: 8080 }] }),
  kubeObject({
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { name: 'by-hand-1', labels: { 'kubernetes.io/service-name': 'by-hand' } },
    addressType: 'IPv4',
    ports: [{ port: 8080, protocol: 'TCP' }],
    endpoints: [{ addresses: ['192.0.2.7'] }],
  }),
];
const open = networkOf(objects);

describe('the way', () => {
  it.each([
    ['web:80', 'open', ['web-a:8080', 'web-b:9090']],
    ['web.default.svc.cluster.local:80', 'open', ['web-a:8080', 'web-b:9090']],
    ['web:8080', 'no-such-port', []],
    ['web:80/UDP', 'no-such-port', []],
    ['bare:8080', 'open', ['web-a:8080', 'web-b:8080?']],
    ['mysql-0.mysql-svc:3306', 'open', ['mysql-0:3306']],
    ['mysql-svc:3306', 'open', ['mysql-0:3306', 'mysql-1:3306', 'mysql-2:3306']],
    ['mysql-3.mysql-svc:3306', 'unresolved', []],
    ['web.kube-public:80', 'unresolved', []],
    ['empty:80', 'no-endpoints', []],
    ['bare-empty:80', 'no-endpoints', []],
    ['lost:80', 'no-target-port', []],
    ['alias:80', 'open', ['web-a:8080', 'web-b:9090']],
    ['out:5432', 'outside', [':5432']],
    ['www.example.com:443', 'outside', [':443']],
    ['by-hand:80', 'outside', ['192.0.2.7:8080']],
    ['10.96.9.9:80', 'outside', ['192.0.2.7:8080']],
    ['192.0.2.7:80', 'outside', ['192.0.2.7:80']],
    ['10.244.0.3:8080', 'open', ['web-a:8080']],
    ['localhost:80', 'open', ['client:80']],
    ['client:80', 'open', ['client:80']],
  ])('to %s: %s', (to, outcome, ends) => {
    const found = ask(open, `default/client -> ${to}`);
    const routes = found.routes.map((route) => {
      const declared = route.declared || route.pod === undefined;
      return `${route.pod?.name ?? route.address}:${route.port}${declared ? '' : '?'}`;
    });
    expect([found.outcome, routes]).toEqual([outcome, ends]);
    expect(found.allowed).toBe(outcome === 'open' || outcome === 'outside');
  });

  it('needs Pods that are ready, for a Service', () => {
    const cluster = simulate(objects, { isReady: ({ labels }) => labels.get('tier') === 'b' });
    const network = readNetwork(objects, cluster);
    const behind = (to: string) => ask(network, `default/client -> ${to}`);
    expect(behind('web:80').routes.map((route) => route.pod?.name)).toEqual(['web-b']);
    expect(behind('mysql-svc:3306').outcome).toBe('none-ready');
    expect(behind('default/web-a:8080')).toMatchObject({ outcome: 'open', routes: [{ caveats: ['not-ready'] }] });
  });

  it('follows hostAliases before DNS', () => {
    const spec = { hostAliases: [{ ip: '10.244.0.3', hostnames: ['db.example.com'] }] };
    const found = ask(networkOf([...objects, podOf('default/z', {}, spec)]), 'default/z -> db.example.com:8080');
    expect(found).toMatchObject({ outcome: 'open', lookup: undefined, routes: [{ pod: { name: 'web-a' } }] });
  });
});

describe('policies and Services', () => {
  const isolate = (egress: unknown[]) =>
    policy('client', { podSelector: { matchLabels: { app: 'client' } }, policyTypes: ['Egress'], egress });
  const dns = { ports: [{ protocol: 'UDP', port: 53 }] };
  const toWeb = { podSelector: { matchLabels: { app: 'web' } } };
  const outcome = (egress: unknown[], to: string) =>
    ask(networkOf([...objects, isolate(egress)]), `default/client -> ${to}`).outcome;

  it('see the Pod’s port, not the Service’s', () => {
    expect(outcome([dns, { to: [toWeb], ports: [{ port: 80 }] }], 'web:80')).toBe('denied');
    expect(outcome([dns, { to: [toWeb], ports: [{ port: 8080 }] }], 'web:80')).toBe('mixed');
    expect(outcome([dns, { to: [toWeb], ports: [{ port: 'http' }] }], 'web:80')).toBe('open');
  });

  it('see the Pod’s address, not the Service’s', () => {
    const address = open.cluster.services.find(({ name }) => name === 'web')?.clusterIPs[0];
    expect(outcome([dns, { to: [{ ipBlock: { cidr: `${address}/32` } }] }], 'web:80')).toBe('denied');
    expect(outcome([dns, { to: [{ ipBlock: { cidr: '10.244.0.0/16' } }] }], 'web:80')).toBe('open');
  });

  it('keep a Pod from names where they keep it from the DNS server', () => {
    const kubeDns = {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
      podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
    };
    expect(outcome([{ to: [toWeb] }], 'web:80')).toBe('lookup-denied');
    expect(outcome([{ to: [toWeb] }, { to: [kubeDns], ports: [{ protocol: 'TCP', port: 53 }] }], 'web:80')).toBe(
      'lookup-denied',
    );
    expect(outcome([{ to: [toWeb, kubeDns] }], 'web:80')).toBe('open');
    expect(outcome([{ to: [toWeb] }], '10.244.0.3:8080')).toBe('open');
    const network = networkOf([...objects, isolate([{ to: [toWeb] }])]);
    const found = network.cluster.services.find(({ name }) => name === 'web');
    if (found === undefined) throw new Error('no Service');
    const from = { kind: 'pod', pod: findPod(network, 'default/client') } as const;
    expect(reach(network, from, { kind: 'service', service: found }, 80)).toMatchObject({
      outcome: 'open',
      lookup: undefined,
    });
  });

  it('hold for names outside as for some public address', () => {
    const block = (except: string[]) => [dns, { to: [{ ipBlock: { cidr: '0.0.0.0/0', except } }] }];
    expect(outcome([dns], 'www.example.com:443')).toBe('denied');
    expect(outcome(block([]), 'www.example.com:443')).toBe('outside');
    expect(outcome(block(['10.0.0.0/8', '192.168.0.0/16']), 'www.example.com:443')).toBe('outside');
    expect(outcome(block(['8.0.0.0/8']), 'www.example.com:443')).toBe('denied');
    expect(outcome([dns, { to: [{ ipBlock: { cidr: '8.8.8.0/24' } }] }], 'www.example.com:443')).toBe('denied');
  });

  it('let a Pod reach itself through its Service', () => {
    const deny = policy('deny', { podSelector: {}, policyTypes: ['Ingress', 'Egress'], egress: [dns] });
    const found = ask(networkOf([...objects, deny]), 'default/web-a -> web:80');
    expect(found.outcome).toBe('mixed');
    expect(found.routes.map(({ pod: end, allowed }) => [end?.name, allowed])).toEqual([
      ['web-a', true],
      ['web-b', false],
    ]);
  });
});

describe('clients outside', () => {
  const exposed = networkOf([
    ...web,
    webService,
    service('node-port', { type: 'NodePort', selector: { app: 'web' }, ports: [{ port: 80, targetPort: 'http' }] }),
    service('local', {
      type: 'LoadBalancer',
      externalTrafficPolicy: 'Local',
      selector: { app: 'web' },
      ports: [{ port: 80, targetPort: 'http' }],
    }),
    policy('web', { podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: '192.0.2.0/24' } }] }] }),
  ]);
  const to = (name: string, address: string) => {
    const found = exposed.cluster.services.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no Service ${name}`);
    const { outcome, caveats } = reach(exposed, { kind: 'address', address }, { kind: 'service', service: found }, 80);
    return [outcome, ...caveats];
  };

  it('have no way to a cluster IP', () => {
    expect(to('web', '192.0.2.1')[0]).toBe('not-exposed');
  });

  it('come through Nodes and load balancers, if policies allow their address', () => {
    expect(to('node-port', '192.0.2.1')).toEqual(['open', 'source-rewritten']);
    expect(to('local', '192.0.2.1')).toEqual(['open']);
    expect(to('local', '192.0.3.1')).toEqual(['denied']);
  });

  it('do not ask the cluster’s DNS', () => {
    expect(ask(exposed, '192.0.2.1 -> web.default.svc.cluster.local')).toMatchObject({
      outcome: 'unresolved',
      caveats: ['no-cluster-dns'],
    });
  });
});

describe('caveats', () => {
  const caveats = (network: typeof open, question: string) => {
    const found = ask(network, question);
    return [...found.caveats, ...found.routes.flatMap((route) => route.caveats)];
  };

  it('tell what policies do not decide', () => {
    expect(caveats(open, 'default/client -> default/web-a:8080')).toEqual([]);
    expect(caveats(open, 'default/client -> default/web-a:81')).toEqual(['undeclared-port']);
    expect(caveats(open, 'default/client -> bare:80')).toEqual(['headless-port', 'undeclared-port', 'undeclared-port']);
  });

  it('tell where the answer may be another elsewhere', () => {
    const block = { ingress: [{ from: [{ ipBlock: { cidr: '10.244.0.0/16' } }] }] };
    const byBlock = networkOf([...objects, policy('block', { podSelector: {}, ...block })]);
    expect(caveats(byBlock, 'default/client -> default/web-a:8080')).toEqual(['pod-by-address']);
    const host = networkOf([...objects, podOf('default/host', {}, { hostNetwork: true })]);
    expect(caveats(host, 'default/host -> default/web-a:8080')).toEqual(['host-network']);
    expect(ask(host, 'default/host -> web:80')).toMatchObject({ outcome: 'unresolved', caveats: ['no-cluster-dns'] });
  });
});
