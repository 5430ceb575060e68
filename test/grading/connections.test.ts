import { describe, expect, it } from 'vitest';
import type { ConnectionEnd, ConnectionRequirement } from '../../src/model/exercise.ts';
import { findingsOf, gradeText } from './exercise.ts';

const end = (text: string): ConnectionEnd => {
  const [kind = '', second = '', third] = text.split('/');
  if (!text.includes('/')) return { host: text };
  return third === undefined ? { kind, name: second, namespace: 'default' } : { kind, namespace: second, name: third };
};

const connection = (
  kind: 'reaches' | 'mustNotReach',
  from: string,
  to: string,
  port: number,
  protocol = 'TCP',
): ConnectionRequirement => ({
  id: kind,
  says: { en: '', ko: '' },
  points: 1,
  hint: undefined,
  needs: [],
  kind,
  from: end(from),
  to: end(to),
  port,
  protocol,
});
const reaches = (from: string, to: string, port: number, protocol?: string) =>
  connection('reaches', from, to, port, protocol);
const mustNotReach = (from: string, to: string, port: number, protocol?: string) =>
  connection('mustNotReach', from, to, port, protocol);

const deployment = (name: string, port: number, namespace = 'default', more = '') => `---
apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: ${namespace}}
spec:
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec: {${more}containers: [{name: a, image: b, ports: [{name: main, containerPort: ${port}}]}]}
`;
const service = (name: string, spec: string) =>
  `---\napiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec: ${spec}\n`;
const namespace = (name: string, labels: string) =>
  `---\napiVersion: v1\nkind: Namespace\nmetadata: {name: ${name}, labels: {${labels}}}\n`;
const policy = (spec: string, name = 'db', home = 'default') =>
  `---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: ${name}, namespace: ${home}}\nspec: ${spec}\n`;

const given =
  namespace('shop', 'team: shop') +
  deployment('api', 8080) +
  deployment('web', 80) +
  deployment('db', 5432) +
  deployment('batch', 9000, 'shop') +
  service('db', '{selector: {app: db}, ports: [{port: 5000, targetPort: main}]}') +
  service('empty', '{selector: {app: nobody}, ports: [{port: 80}]}');

const allowApi =
  '{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchLabels: {app: api}}}], ports: [{port: 5432}]}]}';
const denyDb = '{podSelector: {matchLabels: {app: db}}, policyTypes: [Ingress]}';

describe('reaches', () => {
  it.each([
    ['a Service, by a rule', reaches('Deployment/api', 'Service/db', 5000), policy(allowApi)],
    ['the Pods of a workload', reaches('Deployment/api', 'Deployment/db', 5432), policy(allowApi)],
    ['a DNS name', reaches('Deployment/api', 'db', 5000), policy(allowApi)],
    [
      'from another namespace',
      reaches('Deployment/shop/batch', 'db.default', 5000),
      policy('{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: shop}}}]}]}'),
    ],
    [
      'an address outside',
      reaches('Deployment/api', '203.0.113.7', 443),
      policy('{podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0}}]}]}'),
    ],
    [
      'from an address outside',
      reaches('203.0.113.7', 'Deployment/web', 80),
      policy('{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 203.0.113.0/24}}]}]}'),
    ],
    [
      'a Service of the answer',
      reaches('Deployment/api', 'Service/new', 80),
      service('new', '{selector: {app: web}, ports: [{port: 80}]}'),
    ],
    ['from a Pod of the answer', reaches('Deployment/new', 'Service/db', 5000), deployment('new', 80)],
  ])('%s', (_, requirement, answer) => {
    expect(findingsOf(requirement, answer, given)).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a policy about other Pods', policy('{podSelector: {matchLabels: {app: web}}}')],
    ['a policy about the other direction', policy('{podSelector: {matchLabels: {app: db}}, policyTypes: [Egress]}')],
    ['what was given, once more', deployment('db', 5432)],
  ])('earns nothing for %s', (_, answer) => {
    const [result] = gradeText([reaches('Deployment/api', 'Service/db', 5000)], answer, given).requirements;
    expect(result).toMatchObject({ state: 'unmet', earned: 0 });
  });

  it.each([
    ['no rule', policy(denyDb), 'no-rule', 'spec.ingress'],
    [
      'another label',
      policy(allowApi.replace('app: api', 'app: web')),
      'pod-selector',
      'spec.ingress[0].from[0].podSelector.matchLabels[app]',
    ],
    [
      'the port of the Service',
      policy(allowApi.replace('5432', '5000')),
      'service-port',
      'spec.ingress[0].ports[0].port',
    ],
    ['another port', policy(allowApi.replace('5432', '80')), 'other-port', 'spec.ingress[0].ports[0].port'],
    [
      'a name that no port has',
      policy(allowApi.replace('5432', 'sql')),
      'unknown-name',
      'spec.ingress[0].ports[0].port',
    ],
    [
      'another protocol',
      policy(allowApi.replace('port: 5432', 'port: 5432, protocol: UDP')),
      'protocol',
      'spec.ingress[0].ports[0].protocol',
    ],
    [
      'a policy for other Pods beside one that denies',
      policy(denyDb, 'deny') + policy(allowApi.replace('app: db', 'app: database')),
      'policy-selector',
      'spec.podSelector.matchLabels[app]',
    ],
    [
      'rules that do not count',
      policy(denyDb, 'deny') + policy(allowApi.replace('}, ingress', '}, policyTypes: [Egress], ingress')),
      'policy-types',
      'spec.policyTypes',
    ],
    [
      'the other namespace forgotten',
      policy('{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: batch}}}]}]}'),
      'other-namespace',
      'spec.ingress[0].from[0].podSelector',
    ],
    [
      'other labels of the namespace',
      policy('{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: stop}}}]}]}'),
      'namespace-selector',
      'spec.ingress[0].from[0].namespaceSelector.matchLabels[team]',
    ],
    [
      'another address',
      policy('{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 192.0.2.0/24}}]}]}'),
      'outside-range',
      'spec.ingress[0].from[0].ipBlock.cidr',
    ],
    [
      'an exception',
      policy('{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}}]}]}'),
      'excepted',
      'spec.ingress[0].from[0].ipBlock.except[0]',
    ],
  ])('is denied by %s', (name, answer, fault, field) => {
    const from = /namespace/.test(name) ? 'Deployment/shop/batch' : 'Deployment/api';
    const [result] = gradeText([reaches(from, 'Service/db', 5000)], answer, given).requirements;
    expect(result?.findings.map(({ problem, field }) => [problem, field])).toMatchObject([
      [{ code: 'connection-denied', fault, direction: 'ingress' }, field],
    ]);
  });

  it('tells of both ends', () => {
    const answer = policy(denyDb, 'a') + policy('{podSelector: {matchLabels: {app: api}}, policyTypes: [Egress]}', 'b');
    expect(findingsOf(reaches('Deployment/api', 'Service/db', 5000), answer, given)).toEqual([
      ['connection-denied', 'spec.egress'],
      ['connection-denied', 'spec.ingress'],
    ]);
  });

  it('takes a name that may not be asked for as out of reach', () => {
    const answer = policy(
      '{podSelector: {matchLabels: {app: api}}, policyTypes: [Egress], egress: [{to: [{podSelector: {}}]}]}',
    );
    expect(findingsOf(reaches('Deployment/api', 'db', 5000), answer, given)).toEqual([
      ['lookup-denied', 'spec.egress'],
    ]);
    expect(findingsOf(reaches('Deployment/api', 'Service/db', 5000), answer, given)).toEqual([]);
  });

  it.each([
    [
      'a Service without Pods',
      reaches('Deployment/api', 'Service/empty', 80),
      policy(allowApi),
      'service-without-endpoints',
    ],
    [
      'another port of the Service',
      reaches('Deployment/api', 'Service/db', 81),
      policy(allowApi),
      'service-without-port',
    ],
    ['an unknown name', reaches('Deployment/api', 'nowhere', 81), policy(allowApi), 'name-not-resolved'],
    ['a Service that is not there', reaches('Deployment/api', 'Service/no', 81), '', 'no-documents'],
    ['no client', reaches('Deployment/no', 'Service/db', 5000), policy(allowApi), 'object-missing'],
    [
      'no replicas',
      reaches('Deployment/idle', 'Service/db', 5000),
      deployment('idle', 1).replace('spec:', 'spec:\n  replicas: 0'),
      'no-pods',
    ],
    [
      'a target port that leads nowhere',
      reaches('Deployment/api', 'Service/new', 80),
      service('new', '{selector: {app: web}, ports: [{port: 80, targetPort: 81}]}'),
      'port-leads-nowhere',
    ],
    [
      'a target port of no name',
      reaches('Deployment/api', 'Service/new', 80),
      service('new', '{selector: {app: web}, ports: [{port: 80, targetPort: web}]}'),
      'port-leads-nowhere',
    ],
    [
      'a port that is not declared',
      reaches('Deployment/api', 'Deployment/new', 81),
      deployment('new', 80),
      'nothing-listens',
    ],
    [
      'a Service from outside',
      reaches('203.0.113.7', 'Service/db', 5000),
      policy('{podSelector: {}, ingress: [{}]}'),
      'service-not-exposed',
    ],
  ])('finds no way to %s', (_, requirement, answer, code) => {
    expect(findingsOf(requirement, answer, given).map(([found]) => found)).toEqual([code]);
  });
});

describe('mustNotReach', () => {
  it.each([
    ['a Service', mustNotReach('Deployment/web', 'Service/db', 5000), policy(allowApi)],
    ['the Pods of a workload', mustNotReach('Deployment/web', 'Deployment/db', 5432), policy(denyDb)],
    ['a DNS name', mustNotReach('Deployment/web', 'db', 5000), policy(denyDb)],
    [
      'out of the client',
      mustNotReach('Deployment/web', 'Service/db', 5000),
      policy('{podSelector: {matchLabels: {app: web}}, policyTypes: [Egress]}'),
    ],
    [
      'an address',
      mustNotReach('Deployment/web', '169.254.169.254', 80),
      policy(
        '{podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0, except: [169.254.169.254/32]}}]}]}',
      ),
    ],
    ['from an address', mustNotReach('203.0.113.7', 'Service/db', 5000), policy(denyDb)],
  ])('%s', (_, requirement, answer) => {
    expect(findingsOf(requirement, answer, given)).toEqual([]);
  });

  it.each([
    ['nothing', mustNotReach('Deployment/web', 'Service/db', 5000), '', given],
    ['what given policies deny', mustNotReach('Deployment/web', 'Service/db', 5000), '', given + policy(denyDb)],
    [
      'a copy of a given policy',
      mustNotReach('Deployment/web', 'Service/db', 5000),
      policy(denyDb),
      given + policy(denyDb),
    ],
    ['a Service without Pods', mustNotReach('Deployment/web', 'Service/empty', 80), policy('{podSelector: {}}'), given],
    ['a client that is not there', mustNotReach('Deployment/no', 'Service/db', 5000), policy(denyDb), given],
    [
      'a Service that is not there',
      mustNotReach('Deployment/web', 'Service/no', 80),
      policy('{podSelector: {}}'),
      given,
    ],
    ['another port of a Service', mustNotReach('Deployment/web', 'Service/db', 81), policy(denyDb), given],
    [
      'a name that may not be asked for',
      mustNotReach('Deployment/web', 'db', 5000),
      policy('{podSelector: {matchLabels: {app: web}}, policyTypes: [Egress], egress: [{to: [{podSelector: {}}]}]}'),
      given,
    ],
  ])('is not earned by %s', (_, requirement, answer, there) => {
    const [result] = gradeText([requirement], answer, there).requirements;
    expect(result).toMatchObject({ state: 'unmet', earned: 0 });
  });

  it.each([
    ['no policy', deployment('x', 1), 'not-isolated', ''],
    [
      'a policy about other Pods',
      policy(allowApi.replace('app: db', 'app: data')),
      'policy-selector',
      'spec.podSelector.matchLabels[app]',
    ],
    [
      'a policy of the other direction',
      policy('{podSelector: {matchLabels: {app: db}}, policyTypes: [Egress]}'),
      'policy-types',
      'spec.policyTypes',
    ],
    [
      'a peer of many',
      policy('{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: api}}}, {podSelector: {}}]}]}'),
      'peer',
      'spec.ingress[0].from[1]',
    ],
    [
      'a rule for everybody',
      policy('{podSelector: {}, ingress: [{ports: [{port: main}]}]}'),
      'from-everybody',
      'spec.ingress[0]',
    ],
  ])('is let through by %s', (_, answer, fault, field) => {
    const [result] = gradeText([mustNotReach('Deployment/web', 'Service/db', 5000)], answer, given).requirements;
    expect(result?.findings.map(({ problem, field }) => [problem, field])).toMatchObject([
      [{ code: 'connection-allowed', fault }, field],
    ]);
  });

  it('blames the port where the same ends are to be connected on another one', () => {
    const both = [
      reaches('Deployment/api', 'Deployment/db', 5432),
      mustNotReach('Deployment/api', 'Deployment/db', 22),
    ];
    const range = policy(allowApi.replace('port: 5432', 'port: 1, endPort: 9000'));
    const all = policy(allowApi.replace(', ports: [{port: 5432}]', ''));
    const faultOf = (text: string) =>
      gradeText(both, text, given).requirements[1]?.findings.map(({ problem, field }) => [problem, field]);
    expect(faultOf(range)).toMatchObject([[{ fault: 'port' }, 'spec.ingress[0].ports[0]']]);
    expect(faultOf(all)).toMatchObject([[{ fault: 'all-ports' }, 'spec.ingress[0]']]);
  });

  it('knows what no policy can deny', () => {
    const answer =
      policy('{podSelector: {matchLabels: {app: host}}}') + deployment('host', 80, 'default', 'hostNetwork: true, ');
    const [result] = gradeText([mustNotReach('Deployment/web', 'Deployment/host', 80)], answer, given).requirements;
    expect(result?.findings[0]?.problem).toMatchObject({ fault: 'host-network' });
  });
});

it('tells of a rejected policy, and what would be', () => {
  const needsPolicy = {
    ...reaches('Deployment/api', 'Service/db', 5000),
    id: 'policy',
    kind: 'matches',
    object: { kind: 'NetworkPolicy', name: 'db', namespace: 'default' },
    matches: { spec: { podSelector: { matchLabels: { app: 'db' } } } },
    exactly: [],
  } as const;
  const answer = policy(allowApi.replace('port: 5432', 'port: 5432, protocol: tcp'));
  const results = gradeText([needsPolicy, mustNotReach('Deployment/web', 'Service/db', 5000)], answer, given);
  expect(results.requirements.map(({ state }) => state)).toEqual(['would-be-met', 'would-be-met']);
});

it('asks about every workload behind a Service, however many Pods there are', () => {
  const block = '{podSelector: {matchLabels: {app: late}}, ingress: [{from: [{ipBlock: {cidr: 192.0.2.0/24}}]}]}';
  const many = (name: string) =>
    deployment(name, 80)
      .replace('spec:', 'spec:\n  replicas: 1000')
      .replace(`labels: {app: ${name}}}`, `labels: {app: ${name}, part: shop}}`);
  const answer =
    many('early') + many('late') + service('shop', '{selector: {part: shop}, ports: [{port: 80}]}') + policy(block);
  expect(findingsOf(reaches('Deployment/api', 'Service/shop', 80), answer, given)).toEqual([
    ['connection-denied', 'spec.ingress[0].from[0].ipBlock.cidr'],
  ]);
  expect(findingsOf(mustNotReach('Deployment/api', 'Service/shop', 80), answer, given)).toMatchObject([
    ['connection-allowed', expect.anything()],
  ]);
});
