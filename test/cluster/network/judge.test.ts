import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/cluster/network/judgement.ts';
import type { KubeObject } from '../../../src/model/object.ts';
import { pod, service } from '../lesson-objects.ts';
import { ask, namespace, networkOf, podOf, policy } from './network-objects.ts';

const pods = [
  podOf('default/db', { app: 'db' }),
  podOf('default/web', { app: 'web' }),
  podOf('far/web', { app: 'web' }),
  podOf('far/job', { app: 'job' }),
  podOf('far/host', { app: 'web' }, { hostNetwork: true }),
  namespace('far', { team: 'far' }),
];
const db = { podSelector: { matchLabels: { app: 'db' } } };
const web = { podSelector: { matchLabels: { app: 'web' } } };

function judgeIn(objects: readonly KubeObject[], question: string): Judgement {
  const [route] = ask(networkOf([...pods, ...objects]), question).routes;
  if (route === undefined) throw new Error('no way');
  return route.ingress;
}

/** `POLICY path fault` of each peer and port of each miss. */
function misses({ misses: found }: Judgement): string[] {
  return found.flatMap(({ object, peers, ports }) =>
    [...peers, ...ports].map(({ path, fault }) => `${object.name} ${path} ${fault}`),
  );
}

describe('an end that is not isolated', () => {
  it('says so, and which policies of its namespace are not for it', () => {
    const found = judgeIn(
      [
        policy('other', {
          podSelector: { matchLabels: { app: 'dbb' }, matchExpressions: [{ key: 'x', operator: 'Exists' }] },
        }),
        policy('egress', { ...db, policyTypes: ['Egress'] }),
        policy('far', { podSelector: {} }, 'far'),
      ],
      'default/web -> default/db',
    );
    expect(found).toMatchObject({ allowed: true, because: 'not-isolated', isolatedBy: [], allowedBy: [], misses: [] });
    expect(
      found.passedOver.map(({ object, path, fault, terms }) => [
        object.name,
        `${path}`,
        fault,
        terms.map((one) => `${one.path}`),
      ]),
    ).toEqual([
      [
        'other',
        'spec.podSelector',
        'pod-selector',
        ['spec.podSelector.matchLabels[app]', 'spec.podSelector.matchExpressions[0]'],
      ],
      ['egress', 'spec.policyTypes', 'policy-types', []],
    ]);
    expect(found.passedOver[0]?.terms[0]).toMatchObject({ key: 'app', operator: 'In', values: ['dbb'], actual: 'db' });
  });
});

describe('an end that is isolated', () => {
  it('names every rule that allows, with its peer and port', () => {
    const found = judgeIn(
      [
        policy('one', {
          ...db,
          ingress: [{ from: [{ ipBlock: { cidr: '192.0.2.0/24' } }, web], ports: [{ port: 443 }, { port: 'http' }] }],
        }),
        policy('two', { podSelector: {}, ingress: [{ from: [{ podSelector: {} }] }, {}] }),
      ],
      'default/web -> default/db',
    );
    expect(found).toMatchObject({ allowed: true, because: 'rule', misses: [], passedOver: [] });
    expect(found.isolatedBy.map(({ object, path }) => `${object.name} ${path}`)).toEqual([
      'one spec.podSelector',
      'two spec.podSelector',
    ]);
    expect(
      found.allowedBy.map(({ object, path, peer, port }) => [object.name, `${path}`, `${peer?.path}`, `${port?.path}`]),
    ).toEqual([
      ['one', 'spec.ingress[0]', 'spec.ingress[0].from[1]', 'spec.ingress[0].ports[1]'],
      ['two', 'spec.ingress[0]', 'spec.ingress[0].from[0]', 'undefined'],
      ['two', 'spec.ingress[1]', 'undefined', 'undefined'],
    ]);
  });

  it('has nothing near where no policy has a rule', () => {
    expect(judgeIn([policy('deny', { podSelector: {} })], 'default/web -> default/db')).toMatchObject({
      allowed: false,
      because: 'no-rule',
      isolatedBy: [{ object: { name: 'deny' } }],
      misses: [],
    });
  });

  it('tells the nearest rules first', () => {
    const found = judgeIn(
      [
        policy('none', { ...db, ingress: [{ from: [{ ipBlock: { cidr: '192.0.2.0/24' } }], ports: [{ port: 1 }] }] }),
        policy('peer', { ...db, ingress: [{ from: [{ podSelector: { matchLabels: { app: 'job' } } }] }] }),
        policy('port', { ...db, ingress: [{ from: [web], ports: [{ port: 443 }] }] }),
        policy('slip', { ...db, ingress: [{ from: [web], ports: [{ port: 80, protocol: 'UDP' }] }] }),
      ],
      'default/web -> default/db',
    );
    expect(found.misses.map(({ object, path, distance }) => [object.name, `${path}`, distance])).toEqual([
      ['slip', 'spec.ingress[0]', 0],
      ['peer', 'spec.ingress[0]', 1],
      ['port', 'spec.ingress[0]', 2],
      ['none', 'spec.ingress[0]', 5],
    ]);
  });

  const from = (...peers: unknown[]) => [policy('p', { ...db, ingress: [{ from: peers }] })];
  const far = { namespaceSelector: { matchLabels: { team: 'far' } } };
  const near = { namespaceSelector: { matchLabels: { team: 'near' } } };
  it.each([
    ['far/web -> default/db', [web], ['podSelector other-namespace']],
    ['far/job -> default/db', [web], ['podSelector both-selectors']],
    ['default/web -> default/db', [{ podSelector: { matchLabels: { app: 'job' } } }], ['podSelector pod-selector']],
    ['far/job -> default/db', [{ ...far, ...web }], ['podSelector pod-selector']],
    ['far/web -> default/db', [{ ...near, ...web }], ['namespaceSelector namespace-selector']],
    ['default/db -> far/web', [near], []],
    ['192.0.2.1 -> default/db', [web], [' not-a-pod']],
    ['192.0.2.1 -> default/db', [{ ipBlock: { cidr: '192.0.3.0/24' } }], ['ipBlock.cidr outside-range']],
    [
      '192.0.2.1 -> default/db',
      [{ ipBlock: { cidr: '192.0.2.0/24', except: ['192.0.2.128/25', '192.0.2.0/30'] } }],
      ['ipBlock.except[1] excepted'],
    ],
    ['192.0.2.1 -> default/db', [{}], [' empty']],
    ['far/host -> default/db', [far], [' host-network']],
    ['far/host -> default/db', [{ ipBlock: { cidr: '192.0.2.0/24' } }], ['ipBlock.cidr unknown-address']],
  ])('%s: the peer %j: %j', (question, peers, expected) => {
    const faults = misses(judgeIn(from(...peers), question)).map((text) =>
      text.replace(/^p spec\.ingress\[0\]\.from\[0\]\.?/, ''),
    );
    expect(faults).toEqual(expected);
  });

  it('tells the terms of selectors that fail', () => {
    const [miss] = judgeIn(
      from({ ...near, podSelector: { matchLabels: { app: 'job' } } }),
      'far/web -> default/db',
    ).misses;
    expect(miss?.peers[0]?.terms.map(({ path, actual }) => [`${path}`, actual])).toEqual([
      ['spec.ingress[0].from[0].namespaceSelector.matchLabels[team]', 'far'],
      ['spec.ingress[0].from[0].podSelector.matchLabels[app]', 'web'],
    ]);
  });

  const ports = (...list: unknown[]) => [policy('p', { ...db, ingress: [{ ports: list }] })];
  it.each([
    [{ port: 81 }, 'port other-port'],
    [{ port: 90, endPort: 99 }, 'port other-port'],
    [{ port: 'dns', protocol: 'UDP' }, 'port other-port'],
    [{ port: 'web' }, 'port unknown-name'],
    [{ port: 80, protocol: 'UDP' }, 'protocol protocol'],
    [{ port: 79, endPort: 81, protocol: 'UDP' }, 'protocol protocol'],
    [{ port: 'http', protocol: 'UDP' }, 'protocol protocol'],
    [{ protocol: 'SCTP' }, 'protocol protocol'],
  ])('the port %j: %s', (port, expected) => {
    expect(misses(judgeIn(ports(port), 'default/web -> default/db'))).toEqual([
      `p spec.ingress[0].ports[0].${expected}`,
    ]);
  });
});

describe('behind a Service', () => {
  const objects = (egress: unknown) => [
    ...pods,
    service('db', { clusterIP: '10.96.5.5', ports: [{ port: 8080, targetPort: 80 }] }),
    service('bare', { clusterIP: 'None', selector: { app: 'db' }, ports: [{ port: 8080, targetPort: 'http' }] }),
    policy('p', { ...web, policyTypes: ['Egress'], egress: [egress, { ports: [{ port: 53, protocol: 'UDP' }] }] }),
  ];
  const first = (egress: unknown, to: string) => {
    const { routes } = ask(networkOf(objects(egress)), `default/web -> ${to}`);
    return routes.flatMap((route) => misses(route.egress))[0];
  };

  it('tells a rule for the Service’s port or address', () => {
    const to = [{ podSelector: {} }];
    expect(first({ to, ports: [{ port: 8080 }] }, 'db:8080')).toBe('p spec.egress[0].ports[0].port service-port');
    expect(first({ to, ports: [{ port: 8080 }] }, 'bare:80')).toBe('p spec.egress[0].ports[0].port service-port');
    expect(first({ to: [{ ipBlock: { cidr: '10.96.0.0/12' } }] }, 'db:8080')).toBe(
      'p spec.egress[0].to[0].ipBlock.cidr service-address',
    );
    expect(first({ to: [{ ipBlock: { cidr: '10.96.0.0/12', except: ['10.96.5.0/24'] } }] }, 'db:8080')).toBe(
      'p spec.egress[1].ports[0].port other-port',
    );
  });
});

describe('named ports', () => {
  it('are looked up in the Pod that is connected to, each for itself', () => {
    const objects = [
      ...pods,
      pod('a', { labels: { app: 'api' }, ports: [{ name: 'api', containerPort: 8080 }] }),
      pod('b', { labels: { app: 'api' }, ports: [{ name: 'api', containerPort: 9090 }] }),
      policy('in', { podSelector: { matchLabels: { app: 'api' } }, ingress: [{ ports: [{ port: 'api' }] }] }),
      policy('out', { ...web, policyTypes: ['Egress'], egress: [{ ports: [{ port: 'api' }] }] }),
    ];
    const allowed = (question: string) => ask(networkOf(objects), question).allowed;
    expect(['a:8080', 'a:9090', 'b:8080', 'b:9090'].map((to) => allowed(`default/web -> default/${to}`))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(allowed('default/web -> 192.0.2.1:8080')).toBe(false);
  });

  it('may be those of several containers', () => {
    const containers = [80, 81].map((containerPort) => ({
      name: `c${containerPort}`,
      image: 'nginx',
      ports: [{ name: 'http', containerPort }],
    }));
    const objects = [pod('two', { spec: { containers } }), policy('in', { ingress: [{ ports: [{ port: 'http' }] }] })];
    const network = networkOf([...pods, ...objects]);
    expect([80, 81, 82].map((port) => ask(network, `far/web -> default/two:${port}`).allowed)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
