import { describe, expect, it } from 'vitest';
import type { MatchesRequirement } from '../../src/model/exercise.ts';
import { findingsOf, gradeText, matches } from './exercise.ts';

const service = (spec: string) => `apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: ${spec}\n`;
const pod = (spec: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: ${spec}\n`;
const main = (container: string) => pod(`{containers: [{name: main, image: nginx, ${container}}]}`);
const deployment = (selector: string, labels = 'app: web') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {selector: ${selector}, template: {metadata: {labels: {${labels}}}, spec: {containers: [{name: main, image: nginx}]}}}\n`;
const inSpec = (object: string, spec: MatchesRequirement['matches'], exactly: string[] = []) =>
  matches(object, { spec }, { exactly });
const container = (value: MatchesRequirement['matches']) => inSpec('Pod/web', { containers: [value] });

describe('a stored object matches', () => {
  it.each([
    ['a part of it', inSpec('Service/web', { clusterIP: 'None' }), service('{clusterIP: None, ports: [{port: 80}]}')],
    ['a default', inSpec('Service/web', { ports: [{ port: 80, targetPort: 80 }] }), service('{ports: [{port: 80}]}')],
    [
      'an item among others',
      inSpec('Service/web', { ports: [{ port: 81 }] }),
      service('{ports: [{name: a, port: 80}, {name: b, port: 81}]}'),
    ],
    [
      'items in another order',
      inSpec('Service/web', { ports: [{ name: 'b' }, { name: 'a' }] }),
      service('{ports: [{name: a, port: 80}, {name: b, port: 81}]}'),
    ],
    [
      'a quantity written otherwise',
      container({ resources: { limits: { cpu: '500m', memory: '1Gi' } } }),
      main('resources: {limits: {cpu: 0.5, memory: 1024Mi}}'),
    ],
    ['an image in full', container({ image: 'nginx:latest' }), main('tty: true')],
    [
      'an image of another registry',
      container({ image: 'quay.io/a/b@sha256:0' }),
      pod('{containers: [{name: a, image: "quay.io/a/b@sha256:0"}]}'),
    ],
    ['arguments in their order', container({ args: ['a', 'b'] }), main('args: [a, b]')],
    [
      'a set in another order',
      container({ securityContext: { capabilities: { drop: ['ALL'], add: ['SYS_TIME', 'NET_ADMIN'] } } }),
      main('securityContext: {capabilities: {add: [NET_ADMIN, SYS_TIME], drop: [ALL]}}'),
    ],
    [
      'matchLabels by an expression',
      inSpec('Deployment/web', { selector: { matchLabels: { app: 'web' } } }),
      deployment('{matchExpressions: [{key: app, operator: In, values: [web]}]}'),
    ],
    [
      'an expression by matchLabels',
      inSpec('Deployment/web', { selector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['web'] }] } }),
      deployment('{matchLabels: {app: web}}'),
    ],
    [
      'a number or name as it is',
      inSpec('Service/web', { ports: [{ targetPort: 'http' }] }),
      service('{ports: [{port: 80, targetPort: http}]}'),
    ],
    [
      'an empty struct that is there',
      inSpec('Pod/web', { volumes: [{ name: 'tmp', emptyDir: {} }] }),
      pod('{containers: [{name: a, image: b}], volumes: [{name: tmp}]}'),
    ],
    [
      'nothing where an empty map is asked for',
      matches('ConfigMap/web', { data: {} }),
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\n',
    ],
    [
      'exactly a selector',
      inSpec('Service/web', { selector: { app: 'web' } }, ['spec.selector']),
      service('{selector: {app: web}, ports: [{port: 80}]}'),
    ],
    [
      'exactly a list',
      inSpec('Service/web', { ports: [{ port: 80 }] }, ['spec.ports']),
      service('{ports: [{port: 80, name: http}]}'),
    ],
    [
      'exactly a selector by expressions',
      inSpec('Deployment/web', { selector: { matchLabels: { app: 'web' } } }, ['spec.selector']),
      deployment('{matchExpressions: [{key: app, operator: In, values: [web]}]}'),
    ],
  ])('%s', (_, requirement, text) => {
    expect(findingsOf(requirement, text)).toEqual([]);
    expect(gradeText([requirement], text)).toMatchObject({ earned: 1, passed: true });
  });
});

describe('a stored object does not match', () => {
  it.each([
    [
      'another value',
      inSpec('Service/web', { clusterIP: 'None' }),
      service('{ports: [{port: 80}]}'),
      [['value-missing', 'spec.clusterIP']],
    ],
    [
      'a default',
      inSpec('Service/web', { type: 'NodePort' }),
      service('{ports: [{port: 80}]}'),
      [['value-differs', 'spec.type']],
    ],
    [
      'an item’s field',
      inSpec('Service/web', { ports: [{ port: 80, targetPort: 8080 }] }),
      service('{ports: [{port: 80}]}'),
      [['value-differs', 'spec.ports[0].targetPort']],
    ],
    [
      'an item by its key',
      container({ name: 'b', image: 'x' }),
      pod('{containers: [{name: a, image: x}, {name: b, image: z}]}'),
      [['value-differs', 'spec.containers[1].image']],
    ],
    [
      'values split over two items',
      container({ image: 'nginx', ports: [{ containerPort: 80 }] }),
      pod('{containers: [{name: a, image: nginx}, {name: b, image: x, ports: [{containerPort: 80}]}]}'),
      [['value-missing', 'spec.containers[0].ports']],
    ],
    [
      'one item for two',
      inSpec('Service/web', { ports: [{ protocol: 'TCP' }, { protocol: 'TCP' }] }),
      service('{ports: [{port: 80}]}'),
      [['item-missing', 'spec.ports']],
    ],
    [
      'arguments in another order',
      container({ args: ['a', 'b'] }),
      main('args: [b, a]'),
      [['value-differs', 'spec.containers[0].args']],
    ],
    [
      'more arguments',
      container({ args: ['a'] }),
      main('args: [a, b]'),
      [['value-differs', 'spec.containers[0].args']],
    ],
    [
      'another amount',
      container({ resources: { limits: { memory: '1Gi' } } }),
      main('resources: {limits: {memory: 1G}}'),
      [['value-differs', 'spec.containers[0].resources.limits[memory]']],
    ],
    [
      'another tag',
      container({ image: 'nginx:1.25' }),
      main('tty: true'),
      [['value-differs', 'spec.containers[0].image']],
    ],
    [
      'a label',
      inSpec('Deployment/web', { selector: { matchLabels: { app: 'shop' } } }),
      deployment('{matchLabels: {app: web}}'),
      [['value-differs', 'spec.selector.matchLabels[app]']],
    ],
    [
      'another operator',
      inSpec('Deployment/web', { selector: { matchLabels: { app: 'web' } } }),
      deployment('{matchExpressions: [{key: app, operator: Exists}]}'),
      [['value-differs', 'spec.selector.matchExpressions[0]']],
    ],
    [
      'one label more',
      inSpec('Deployment/web', { selector: { matchLabels: { app: 'web' } } }, ['spec.selector']),
      deployment('{matchLabels: {app: web, tier: a}}', 'app: web, tier: a'),
      [['value-unexpected', 'spec.selector.matchLabels[tier]']],
    ],
    [
      'one key more',
      inSpec('Service/web', { selector: { app: 'web' } }, ['spec.selector']),
      service('{selector: {app: web, tier: a}, ports: [{port: 80}]}'),
      [['value-unexpected', 'spec.selector[tier]']],
    ],
    [
      'one item more',
      inSpec('Service/web', { ports: [{ port: 80 }] }, ['spec.ports']),
      service('{ports: [{name: a, port: 80}, {name: b, port: 81}]}'),
      [['value-unexpected', 'spec.ports[1]']],
    ],
    [
      'an empty struct',
      inSpec('Pod/web', { volumes: [{ name: 'tmp', emptyDir: {} }] }),
      pod('{containers: [{name: a, image: b}], volumes: [{name: tmp, hostPath: {path: /}}]}'),
      [['value-missing', 'spec.volumes[0].emptyDir']],
    ],
    [
      'an object that is not there',
      inSpec('Service/web', { clusterIP: 'None' }),
      'apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n',
      [['object-missing', '']],
    ],
  ] as const)('%s', (_, requirement, text, findings) => {
    expect(findingsOf(requirement, text)).toEqual(findings);
    expect(gradeText([requirement], text)).toMatchObject({ earned: 0, passed: false });
  });

  it('keys that every object of JavaScript has', () => {
    const asked = matches('ConfigMap/web', { data: { constructor: 'x', toString: 'z' } });
    const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {a: b}\n';
    expect(findingsOf(asked, text)).toEqual([
      ['value-missing', 'data[constructor]'],
      ['value-missing', 'data[toString]'],
    ]);
    const written = text.replace('a: b', 'constructor: x, toString: z, valueOf: z, __proto__: w');
    expect(findingsOf(asked, written)).toEqual([]);
    expect(findingsOf({ ...asked, exactly: ['data'] }, written)).toEqual([
      ['value-unexpected', 'data[valueOf]'],
      ['value-unexpected', 'data[__proto__]'],
    ]);
  });
});

describe('the work', () => {
  it('grows with the items, not with their square', () => {
    const many = Array.from({ length: 1500 }, (_, index) => `{name: p${index}, port: ${index + 1}}`).join(', ');
    const asked = inSpec('Service/web', { ports: [{ port: 99_999 }, { port: 1500 }] }, ['spec.ports']);
    expect(findingsOf(asked, service(`{ports: [${many}]}`))).toHaveLength(1500);
  });
});
