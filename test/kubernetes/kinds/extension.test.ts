import { describe, expect, it } from 'vitest';
import { errorsOf, storedOf } from '../judge.ts';

const names = '{plural: widgets, kind: Widget}';
const object = '{openAPIV3Schema: {type: object}}';
const version = (rest = '', schema = object) => `{name: v1, served: true, storage: true, schema: ${schema}${rest}}`;
const definition = (versions: string, name = 'widgets.example.com', spec = '') =>
  `{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: ${name}}, spec: {group: example.com, names: ${names}, scope: Namespaced, versions: [${versions}]${spec}}}`;
const withSpec = (schema: string) =>
  definition(version('', `{openAPIV3Schema: {type: object, properties: {spec: ${schema}}}}`));
const at = 'spec.validation.openAPIV3Schema.properties[spec]';

describe('a CustomResourceDefinition', () => {
  it('has a singular and a list', () => {
    expect(storedOf(definition(version())).spec).toMatchObject({
      names: { plural: 'widgets', singular: 'widget', kind: 'Widget', listKind: 'WidgetList' },
      conversion: { strategy: 'None' },
    });
  });

  it.each<[string, string[]]>([
    [definition(version()), []],
    [definition(version(), 'widget.example.com'), ['invalid metadata.name']],
    [
      definition(version(), 'widgets.example.com', ', preserveUnknownFields: true'),
      ['invalid spec.preserveUnknownFields'],
    ],
    [
      definition(version(), 'widgets.example.com', ', preserveUnknownFields: true, conversion: {strategy: Webhook}'),
      [
        'required spec.conversion.webhookClientConfig',
        'required spec.conversion.conversionReviewVersions',
        'invalid spec.conversion.strategy',
        'invalid spec.preserveUnknownFields',
      ],
    ],
    [
      definition(`{name: v1, served: false, storage: false, schema: ${object}}, ${version()}`),
      ['invalid spec.versions', 'invalid status.storedVersions'],
    ],
    [definition('{name: v1, served: true, storage: true}'), ['required spec.versions[0].schema.openAPIV3Schema']],
    [
      definition(`{name: v1, served: true, storage: false, schema: ${object}}`),
      ['invalid spec.versions', 'invalid status.storedVersions'],
    ],
    [
      definition(`{name: "1.0", served: true, storage: true, schema: ${object}}`),
      ['invalid spec.versions[0].name', 'invalid spec.version'],
    ],
    [
      definition(version(', additionalPrinterColumns: [{name: a, type: int, jsonPath: spec.a}]')),
      ['invalid spec.additionalPrinterColumns[0].type', 'invalid spec.additionalPrinterColumns[0].JSONPath'],
    ],
    [
      definition(version(', subresources: {scale: {specReplicasPath: .status.a}}')),
      ['invalid spec.subresources.scale.specReplicasPath', 'required spec.subresources.scale.statusReplicasPath'],
    ],
    [definition(version('', '{openAPIV3Schema: {}}')), ['required spec.validation.openAPIV3Schema.type']],
    [withSpec('{}'), [`required ${at}.type`]],
    [withSpec('{x-kubernetes-preserve-unknown-fields: true}'), []],
    [withSpec('{type: int}'), [`not-supported ${at}.type`]],
    [withSpec('{type: array}'), [`required ${at}.items`]],
    [withSpec('{type: array, items: {}}'), [`required ${at}.items.type`]],
    [withSpec('{type: object, properties: {a: {type: string}}, additionalProperties: true}'), []],
    [
      withSpec('{type: object, properties: {a: {type: string}}, additionalProperties: {type: string}}'),
      [`forbidden ${at}.additionalProperties`],
    ],
    [withSpec('{type: integer, default: a}'), [`type-invalid ${at}.default`]],
    [
      withSpec('{type: integer, default: 12345678901234567890, maximum: 3}'),
      [`type-invalid ${at}.default`, `against-schema ${at}.default`],
    ],
    [withSpec('{type: string, pattern: "[a-z"}'), [`invalid ${at}.pattern`]],
    [withSpec('{type: string, pattern: "(?i)a"}'), []],
    [
      withSpec(
        '{type: object, properties: {a: {type: integer}}, x-kubernetes-validations: [{rule: self.b > 0}, {rule: "self.a > size(\'self.c\')"}]}',
      ),
      [`invalid ${at}.x-kubernetes-validations[0].rule`],
    ],
  ])('%s', (text, errors) => expect(errorsOf(text)).toEqual(errors));

  it('names the version of a fault where versions differ', () => {
    const other =
      '{name: v2, served: true, storage: false, schema: {openAPIV3Schema: {type: object, properties: {a: {}}}}}';
    expect(errorsOf(definition(`${version()}, ${other}`))).toEqual([
      'required spec.versions[1].schema.openAPIV3Schema.properties[a].type',
    ]);
  });
});

describe('a ValidatingAdmissionPolicy', () => {
  const policy = (spec: string) =>
    `{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: {name: p}, spec: ${spec}}`;
  const rules = 'resourceRules: [{operations: [CREATE], apiGroups: [""], apiVersions: [v1], resources: [pods]}]';

  it('fails closed, and is about all namespaces', () => {
    expect(storedOf(policy(`{matchConstraints: {${rules}}, validations: [{expression: "true"}]}`)).spec).toMatchObject({
      failurePolicy: 'Fail',
      matchConstraints: {
        matchPolicy: 'Equivalent',
        namespaceSelector: {},
        objectSelector: {},
        resourceRules: [{ scope: '*' }],
      },
    });
  });

  it.each<[string, string[]]>([
    ['{}', ['required spec.matchConstraints', 'required spec.validations', 'required spec.auditAnnotations']],
    [`{matchConstraints: {${rules}}, validations: [{expression: " "}]}`, ['required spec.validations[0].expression']],
    ['{matchConstraints: {}, validations: [{expression: "true"}]}', ['required spec.matchConstraints.resourceRules']],
  ])('of %s', (spec, errors) => expect(errorsOf(policy(spec))).toEqual(errors));
});

describe('a Node', () => {
  const node = (spec: string) => `{apiVersion: v1, kind: Node, metadata: {name: worker}, spec: ${spec}}`;
  it.each<[string, string[]]>([
    ['{taints: [{key: gpu, value: "true", effect: NoSchedule}, {key: gpu, effect: NoExecute}]}', []],
    ['{taints: [{key: gpu, effect: NoSchedule}, {key: gpu, effect: NoSchedule}]}', ['duplicate metadata.taints[1]']],
    ['{taints: [{key: gpu}]}', ['required metadata.taints[0].effect']],
    [
      '{taints: [{key: "a b", value: "c d", effect: noschedule}]}',
      ['invalid metadata.taints[0].key', 'invalid metadata.taints[0].value', 'not-supported metadata.taints[0].effect'],
    ],
    ['{podCIDR: 10.0.0.1/33}', ['invalid spec.podCIDRs[0]']],
  ])('with %s', (spec, errors) => expect(errorsOf(node(spec))).toEqual(errors));

  it('has the first of its ranges twice', () =>
    expect(storedOf(node('{podCIDRs: [10.0.0.0/24]}')).spec).toEqual({
      podCIDR: '10.0.0.0/24',
      podCIDRs: ['10.0.0.0/24'],
    }));
});
