import { describe, expect, it } from 'vitest';
import { errorsOf, storedOf, warningsOf } from '../judge.ts';

const policy = (spec: string) =>
  `{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: p}, spec: ${spec}}`;
const ingress = (spec: string, annotations = '{}') =>
  `{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: i, annotations: ${annotations}}, spec: ${spec}}`;
const toWeb = '{service: {name: web, port: {number: 80}}}';
const withPath = (path: string) => ingress(`{rules: [{http: {paths: [${path}]}}]}`);
const path = 'spec.rules[0].http.paths[0]';

describe('a NetworkPolicy', () => {
  it.each([
    ['{}', ['Ingress']],
    ['{egress: []}', ['Ingress']],
    ['{egress: [{}]}', ['Ingress', 'Egress']],
    ['{policyTypes: [Egress]}', ['Egress']],
  ])('of %s is about %o', (spec, types) => {
    expect(storedOf(policy(spec)).spec).toMatchObject({ podSelector: {}, policyTypes: types });
  });

  it.each<[string, string[]]>([
    ['{ingress: [{from: [{podSelector: {}}], ports: [{port: http}, {}]}]}', []],
    ['{ingress: [{from: [{}]}]}', ['required spec.ingress[0].from[0]']],
    ['{egress: [{to: [{ipBlock: {cidr: 10.0.0.0/8}, podSelector: {}}]}]}', ['forbidden spec.egress[0].to[0]']],
    ['{egress: [{to: [{ipBlock: {}}]}]}', ['required spec.egress[0].to[0].ipBlock.cidr']],
    ['{egress: [{to: [{ipBlock: {cidr: 10.0.0.1}}]}]}', ['invalid spec.egress[0].to[0].ipBlock.cidr']],
    ['{egress: [{to: [{ipBlock: {cidr: 10.1.0.0/8}}]}]}', ['invalid spec.egress[0].to[0].ipBlock.cidr']],
    [
      '{egress: [{to: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.0.0.0/8, 11.0.0.0/9, 10.1.0.0/16]}}]}]}',
      ['invalid spec.egress[0].to[0].ipBlock.except[0]', 'invalid spec.egress[0].to[0].ipBlock.except[1]'],
    ],
    ['{ingress: [{ports: [{port: 0}]}]}', ['invalid spec.ingress[0].ports[0].port']],
    ['{ingress: [{ports: [{protocol: tcp}]}]}', ['not-supported spec.ingress[0].ports[0].protocol']],
    ['{ingress: [{ports: [{endPort: 90}]}]}', ['invalid spec.ingress[0].ports[0].endPort']],
    ['{ingress: [{ports: [{port: http, endPort: 90}]}]}', ['invalid spec.ingress[0].ports[0].endPort']],
    ['{ingress: [{ports: [{port: 91, endPort: 90}]}]}', ['invalid spec.ingress[0].ports[0].endPort']],
    ['{policyTypes: [ingress]}', ['not-supported spec.policyTypes[0]']],
    ['{policyTypes: [Ingress, Egress, Ingress]}', ['invalid spec.policyTypes']],
    [
      '{podSelector: {matchExpressions: [{key: a, operator: In}]}}',
      ['required spec.podSelector.matchExpressions[0].values'],
    ],
  ])('of %s', (spec, errors) => expect(errorsOf(policy(spec))).toEqual(errors));
});

describe('an Ingress', () => {
  it.each<[string, string[]]>([
    [ingress(`{defaultBackend: ${toWeb}}`), []],
    [ingress('{}'), ['invalid spec']],
    [withPath(`{path: /, pathType: Prefix, backend: ${toWeb}}`), []],
    [withPath(`{pathType: ImplementationSpecific, backend: ${toWeb}}`), []],
    [withPath(`{path: /, backend: ${toWeb}}`), [`required ${path}.pathType`]],
    [withPath(`{path: /, pathType: prefix, backend: ${toWeb}}`), [`not-supported ${path}.pathType`]],
    [withPath(`{path: web, pathType: Exact, backend: ${toWeb}}`), [`invalid ${path}.path`]],
    [withPath(`{path: /a//b, pathType: Exact, backend: ${toWeb}}`), [`invalid ${path}.path`]],
    [withPath('{path: /, pathType: Prefix}'), [`invalid ${path}.backend`]],
    [withPath('{path: /, pathType: Prefix, backend: {service: {name: web}}}'), [`required ${path}.backend`]],
    [
      withPath('{path: /, pathType: Prefix, backend: {service: {name: web, port: {name: a, number: 1}}}}'),
      [`invalid ${path}.backend`],
    ],
    [
      withPath('{path: /, pathType: Prefix, backend: {service: {name: Web, port: {number: 70000}}}}'),
      [`invalid ${path}.backend.service.name`, `invalid ${path}.backend.service.port.number`],
    ],
    [ingress('{rules: [{http: {}}]}'), ['required spec.rules[0].http.paths']],
    [ingress('{rules: [{host: 10.0.0.1}]}'), ['invalid spec.rules[0].host']],
    [ingress('{rules: [{host: "*.example.com"}]}'), []],
    [ingress('{rules: [{host: "a.*.com"}]}'), ['invalid spec.rules[0].host']],
    [
      ingress(`{defaultBackend: ${toWeb}, tls: [{hosts: [A.b], secretName: a_b}]}`),
      ['invalid spec.tls[0].hosts[0]', 'invalid spec.tls[0].secretName'],
    ],
    [
      ingress(`{defaultBackend: ${toWeb}, ingressClassName: a}`, '{kubernetes.io/ingress.class: b}'),
      ['invalid annotations.kubernetes.io/ingress.class'],
    ],
  ])('%s', (text, errors) => expect(errorsOf(text)).toEqual(errors));

  it('is warned of the annotation that named its class', () => {
    const text = ingress(`{defaultBackend: ${toWeb}}`, '{kubernetes.io/ingress.class: nginx}');
    expect(warningsOf(text)).toEqual(['deprecated metadata.annotations[kubernetes.io/ingress.class]']);
  });
});

it('an IngressClass is about the cluster, and names its controller', () => {
  const text = (spec: string) =>
    `{apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {name: c}, spec: ${spec}}`;
  const parameters = (rest: string) => text(`{controller: example.com/c, parameters: {kind: A, name: a${rest}}}`);
  expect(storedOf(parameters('')).spec).toMatchObject({ parameters: { scope: 'Cluster' } });
  expect(errorsOf(text('{}'))).toEqual(['required spec.controller']);
  expect(errorsOf(text('{controller: c}'))).toEqual(['invalid spec.controller']);
  expect(errorsOf(parameters(', namespace: a'))).toEqual(['forbidden spec.parameters.namespace']);
  expect(errorsOf(parameters(', scope: Namespace'))).toEqual(['required spec.parameters.namespace']);
});

describe('EndpointSlices and Endpoints', () => {
  const slice = (rest: string) =>
    `{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: e}, ${rest}}`;
  it.each<[string, string[]]>([
    ['addressType: IPv4, endpoints: [{addresses: [10.0.0.1]}], ports: [{port: 80}]', []],
    ['endpoints: [{addresses: [10.0.0.1]}]', ['required addressType']],
    ['addressType: IPv4, endpoints: [{}]', ['required endpoints[0].addresses']],
    ['addressType: IPv4, endpoints: [{addresses: ["fd00::1"]}]', ['invalid endpoints[0].addresses']],
    ['addressType: IPv4, endpoints: [{addresses: [127.0.0.1]}]', ['invalid endpoints[0].addresses[0]']],
    ['addressType: IPv6, endpoints: [{addresses: ["FD00::1"]}]', ['invalid endpoints[0].addresses[0]']],
    ['addressType: FQDN, endpoints: [{addresses: [db]}]', ['invalid endpoints[0].addresses[0]']],
    ['addressType: IPv4, ports: [{port: 1}, {port: 2}]', ['duplicate ports[1].name']],
  ])('%s', (rest, errors) => expect(errorsOf(slice(rest))).toEqual(errors));

  it('Endpoints are deprecated, and each subset has addresses', () => {
    const text = '{apiVersion: v1, kind: Endpoints, metadata: {name: e}, subsets: [{ports: [{port: 80}]}]}';
    expect(errorsOf(text)).toEqual(['required subsets[0]']);
    expect(warningsOf(text)).toEqual(['deprecated kind']);
  });
});
