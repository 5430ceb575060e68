import { describe, expect, it } from 'vitest';
import { findingsOf, governs, resolves, routes, unchanged } from './exercise.ts';

const service = (spec: string, name = 'web') =>
  `---\napiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec: ${spec}\n`;
const template = (labels: string) =>
  `{metadata: {labels: {${labels}}}, spec: {containers: [{name: a, image: b, ports: [{name: http, containerPort: 8080}]}]}}`;
const deployment = (labels = 'app: web', more = '') =>
  `---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {${more} selector: {matchLabels: {${labels}}}, template: ${template(labels)}}\n`;
const statefulSet = (more: string, labels = 'app: web') =>
  `---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db}\nspec: {${more} selector: {matchLabels: {${labels}}}, template: ${template(labels)}}\n`;

const toWeb = routes('Service/web', 'Deployment/web');
const headless = service('{clusterIP: None, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}');

describe('a Service leads to a workload', () => {
  it.each([
    ['by number', service('{selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}')],
    ['by name', service('{selector: {app: web}, ports: [{port: 80, targetPort: http}]}')],
    ['on one of its ports', service('{selector: {app: web}, ports: [{port: 8080}]}')],
  ])('%s', (_, text) => {
    expect(findingsOf(toWeb, text + deployment())).toEqual([]);
    expect(findingsOf(toWeb, deployment() + text)).toEqual([]);
  });

  it.each([
    [
      'another label',
      service('{selector: {app: shop}, ports: [{port: 8080}]}') + deployment(),
      'service-selects-other',
      'spec.selector',
    ],
    ['no selector', service('{ports: [{port: 8080}]}') + deployment(), 'service-without-selector', 'spec.selector'],
    [
      'another port',
      service('{selector: {app: web}, ports: [{port: 80}]}') + deployment(),
      'port-leads-nowhere',
      'spec.ports[0].targetPort',
    ],
    [
      'another name',
      service('{selector: {app: web}, ports: [{port: 80, targetPort: web}]}') + deployment(),
      'port-leads-nowhere',
      'spec.ports[0].targetPort',
    ],
    [
      'another protocol',
      service('{selector: {app: web}, ports: [{port: 8080, protocol: UDP}]}') + deployment(),
      'port-leads-nowhere',
      'spec.ports[0].targetPort',
    ],
    [
      'no Pods',
      service('{selector: {app: web}, ports: [{port: 8080}]}') + deployment('app: web', 'replicas: 0,'),
      'no-pods',
      'spec.replicas',
    ],
    ['no Service', deployment(), 'object-missing', ''],
    ['nothing', '', 'no-documents', ''],
  ])('not with %s', (_, text, code, field) => {
    expect(findingsOf(toWeb, text)).toEqual([[code, field]]);
  });

  it('on the port that is asked for', () => {
    const text = service('{selector: {app: web}, ports: [{name: a, port: 8080}, {name: b, port: 81}]}') + deployment();
    expect(findingsOf({ ...toWeb, port: 8080 }, text)).toEqual([]);
    expect(findingsOf({ ...toWeb, port: 'a' }, text)).toEqual([]);
    expect(findingsOf({ ...toWeb, port: 81 }, text)).toEqual([['port-leads-nowhere', 'spec.ports[1].targetPort']]);
    expect(findingsOf({ ...toWeb, port: 82 }, text)).toEqual([['service-without-port', 'spec.ports']]);
  });

  it('and is not to blame where it was given', () => {
    const given = service('{selector: {app: shop}, ports: [{port: 8080}]}');
    expect(findingsOf(toWeb, deployment(), given)).toEqual([
      ['service-selects-other', 'spec.template.metadata.labels'],
    ]);
  });
});

describe('a Service governs a StatefulSet', () => {
  const requirement = governs('Service/web', 'StatefulSet/db');
  it('that names it', () => {
    expect(findingsOf(requirement, headless + statefulSet('serviceName: web,'))).toEqual([]);
  });

  it.each([
    ['no name', headless + statefulSet(''), 'service-name-absent', 'spec.serviceName'],
    ['another name', headless + statefulSet('serviceName: shop,'), 'service-name-differs', 'spec.serviceName'],
    [
      'an address',
      service('{selector: {app: web}, ports: [{port: 8080}]}') + statefulSet('serviceName: web,'),
      'service-not-headless',
      'spec.clusterIP',
    ],
    ['other labels', headless + statefulSet('serviceName: web,', 'app: db'), 'service-selects-other', 'spec.selector'],
    ['no Pods', headless + statefulSet('serviceName: web, replicas: 0,'), 'no-pods', 'spec.replicas'],
  ])('not with %s', (_, text, code, field) => {
    expect(findingsOf(requirement, text)).toEqual([[code, field]]);
  });
});

describe('a DNS name resolves', () => {
  const text = headless + statefulSet('serviceName: web, replicas: 2,');
  it.each(['web', 'web.default', 'web.default.svc.cluster.local', 'WEB.default.svc'])('%s to every Pod', (name) => {
    expect(findingsOf(resolves(name, 'db-1', 'db-0'), text)).toEqual([]);
  });

  it('to one Pod by its name', () => {
    expect(findingsOf(resolves('db-1.web', 'db-1'), text)).toEqual([]);
  });

  it.each([
    ['another Pod', resolves('db-1.web', 'db-0'), text, 'name-resolves-other'],
    ['fewer Pods', resolves('web', 'db-0'), text, 'name-resolves-other'],
    ['no Pod of that number', resolves('db-2.web', 'db-2'), text, 'name-not-resolved'],
    [
      'nothing, without a governing Service',
      resolves('db-0.web', 'db-0'),
      headless + statefulSet(''),
      'name-not-resolved',
    ],
    [
      'nothing, where nothing is written',
      resolves('web', 'db-0'),
      'apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n',
      'object-missing',
    ],
  ] as const)('not to %s', (_, requirement, answer, code) => {
    expect(findingsOf(requirement, answer).map(([found]) => found)).toEqual([code]);
  });

  it('to nothing, which nobody can ask for', () => {
    expect(findingsOf(resolves('elsewhere'), text)).not.toEqual([]);
  });
});

describe('a given object', () => {
  const given = service('{selector: {app: web}, ports: [{port: 80, protocol: TCP}]}');
  it.each([
    ['is not written', deployment()],
    ['is written again', given],
    [
      'is written to the same effect',
      service('{selector: {"app": "web"}, type: ClusterIP, ports: [{port: 0x50, targetPort: 80}]}'),
    ],
  ])('is unchanged where it %s', (_, text) => {
    expect(findingsOf(unchanged('Service/web'), text, given)).toEqual([]);
  });

  it.each([
    ['a value', service('{selector: {app: shop}, ports: [{port: 80}]}'), 'spec.selector[app]'],
    ['one more value', service('{selector: {app: web, tier: a}, ports: [{port: 80}]}'), 'spec.selector[tier]'],
    ['one value less', service('{ports: [{port: 80}]}'), 'spec.selector'],
    [
      'one more item',
      service('{selector: {app: web}, ports: [{name: a, port: 80}, {name: b, port: 81}]}'),
      'spec.ports[0].name',
    ],
  ])('is changed by %s', (_, text, field) => {
    const [first] = findingsOf(unchanged('Service/web'), text, given);
    expect(first?.[0]).toBe('object-changed');
    expect(first?.[1].startsWith(field.replace(/\[.*/, ''))).toBe(true);
  });
});
