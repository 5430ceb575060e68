import { describe, expect, it } from 'vitest';
import { errorsOf } from '../judge.ts';

const policy = (spec: string) =>
  `{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: {name: p.example.com}, spec: {${spec}}}`;
const rule = '{operations: [CREATE], apiGroups: [""], apiVersions: [v1], resources: [pods]}';
const match = (rules: string) => `matchConstraints: {resourceRules: [${rules}]}`;
const withRule = (changed: string) =>
  policy(
    `${match(`{operations: [CREATE], apiGroups: [""], apiVersions: [v1], ${changed}}`)}, validations: [{expression: "true"}]`,
  );
const more = (rest: string) => errorsOf(policy(`${match(rule)}, validations: [{expression: "true"}], ${rest}`));
const at = 'spec.matchConstraints.resourceRules[0]';

describe('the resources of a policy', () => {
  it.each<[string, string[]]>([
    ['resources: [pods, pods/status]', []],
    ['resources: ["*", pods/status]', []],
    ['resources: ["*", pods]', [`invalid ${at}.resources`]],
    ['resources: ["*/*", pods]', [`invalid ${at}.resources`]],
    ['resources: ["pods/*", pods/log]', [`invalid ${at}.resources[1]`]],
    ['resources: [""]', [`required ${at}.resources[0]`]],
    ['resources: []', [`required ${at}.resources`]],
    ['resources: [pods], scope: All', [`not-supported ${at}.scope`]],
    [
      'resources: [pods], resourceNames: [a, a/b, a]',
      [`invalid ${at}.resourceNames[1]`, `duplicate ${at}.resourceNames[2]`],
    ],
  ])('%s', (changed, errors) => expect(errorsOf(withRule(changed))).toEqual(errors));

  it('takes a wildcard alone', () => {
    const wild = '{operations: ["*", CREATE, create], apiGroups: ["*", a], apiVersions: ["*", ""], resources: [pods]}';
    expect(errorsOf(policy(`${match(wild)}, validations: [{expression: "true"}]`))).toEqual([
      `invalid ${at}.operations`,
      `invalid ${at}.apiGroups`,
      `invalid ${at}.apiVersions`,
      `not-supported ${at}.operations[2]`,
      `required ${at}.apiVersions[1]`,
    ]);
  });
});

describe('the expressions of a policy', () => {
  const validation = (rest: string, others = '') =>
    errorsOf(policy(`${match(rule)}, ${others} validations: [{${rest}}]`));
  it.each([
    'object.spec.replicas <= 5',
    "object.spec.containers.all(c, c.image.startsWith('registry.example.com/'))",
    "request.operation == 'CREATE' && request.userInfo.groups.exists(g, g == 'admins')",
    "authorizer.group('apps').resource('deployments').check('create').allowed()",
    "namespaceObject.metadata.labels['env'] != 'prod'",
    'size(object.metadata.name) < 10',
    "!has(object.metadata.labels) || !('a' in object.metadata.labels)",
  ])('%s', (expression) => expect(validation(`expression: ${JSON.stringify(expression)}`)).toEqual([]));

  it.each([
    'object.spec.',
    'self.spec.a',
    'object.spec.replicas',
    'params.max > 1',
    'request.user == "a"',
    'variables.a',
    "'a'",
  ])('not %s', (expression) =>
    expect(validation(`expression: ${JSON.stringify(expression)}`)).toEqual(['invalid spec.validations[0].expression']),
  );

  it.each<[string, string[]]>([
    ['expression: "true", messageExpression: "\'no: \' + object.metadata.name"', []],
    ['expression: "true", messageExpression: "1"', ['invalid spec.validations[0].messageExpression']],
    ['expression: "true", message: " "', ['invalid spec.validations[0].message']],
    ['expression: "true", reason: Nope', ['not-supported spec.validations[0].reason']],
  ])('with %s', (rest, errors) => expect(validation(rest)).toEqual(errors));

  it('know parameters and the variables before them', () => {
    const params = 'paramKind: {apiVersion: rules.example.com/v1, kind: Limit},';
    expect(validation('expression: object.a < params.b', params)).toEqual([]);
    const variables =
      'variables: [{name: a, expression: variables.b}, {name: b, expression: object.b}, {name: if, expression: "1"}],';
    expect(validation('expression: variables.b == 1', variables)).toEqual([
      'invalid spec.variables[0].expression',
      'invalid spec.variables[2].name',
    ]);
  });
});

describe('a policy', () => {
  it.each<[string, string[]]>([
    ['failurePolicy: Warn', ['not-supported spec.failurePolicy']],
    ['paramKind: {apiVersion: a/b/c}', ['invalid spec.paramKind.apiVersion', 'required spec.paramKind.kind']],
    [
      'matchConditions: [{name: a, expression: "true"}, {name: a, expression: "1"}, {}]',
      [
        'invalid spec.matchConditions[1].expression',
        'duplicate spec.matchConditions[1].name',
        'required spec.matchConditions[2].expression',
        'required spec.matchConditions[2].name',
      ],
    ],
    [
      'auditAnnotations: [{key: a, valueExpression: "\'b\'"}, {key: a, valueExpression: ""}, {key: a b, valueExpression: "1"}]',
      [
        'duplicate spec.auditAnnotations[1].key',
        'required spec.auditAnnotations[1].valueExpression',
        'invalid spec.auditAnnotations[2].key',
        'invalid spec.auditAnnotations[2].valueExpression',
      ],
    ],
  ])('%s', (rest, errors) => expect(more(rest)).toEqual(errors));
});

it('puts the name that will be made before the keys of audit annotations', () => {
  const audited = policy(`${match(rule)}, auditAnnotations: [{key: a, valueExpression: "'b'"}]`);
  expect(errorsOf(audited.replace('name: p.example.com', 'generateName: p-'))).toEqual([]);
});
