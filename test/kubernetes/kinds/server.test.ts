import { describe, expect, it } from 'vitest';
import { errorsOf, storedOf } from '../judge.ts';

describe('webhooks', () => {
  const webhook = (rest: string, kind = 'ValidatingWebhookConfiguration') =>
    `{apiVersion: admissionregistration.k8s.io/v1, kind: ${kind}, metadata: {name: w}, webhooks: [{name: a.b.c, admissionReviewVersions: [v1], sideEffects: None, clientConfig: {service: {name: s, namespace: d}}${rest}}]}`;

  it('are completed', () => {
    const defaults = {
      failurePolicy: 'Fail',
      matchPolicy: 'Equivalent',
      namespaceSelector: {},
      objectSelector: {},
      timeoutSeconds: 10,
      clientConfig: { service: { port: 443 } },
    };
    expect(storedOf(webhook(''))).toMatchObject({ webhooks: [defaults] });
    expect(storedOf(webhook('', 'MutatingWebhookConfiguration'))).toMatchObject({
      webhooks: [{ ...defaults, reinvocationPolicy: 'Never' }],
    });
  });

  it.each<[string, string[]]>([
    ['', []],
    [', timeoutSeconds: 31', ['invalid webhooks[0].timeoutSeconds']],
    [', failurePolicy: ignore', ['not-supported webhooks[0].failurePolicy']],
    [', reinvocationPolicy: Never', ['unknown-field webhooks[0].reinvocationPolicy']],
    [
      ', rules: [{apiGroups: [""], apiVersions: [v1], operations: [create], resources: [pods]}]',
      ['not-supported webhooks[0].rules[0].operations[0]'],
    ],
    [', matchConditions: [{name: a, expression: "1"}]', ['invalid webhooks[0].matchConditions[0].expression']],
    [
      '}, {clientConfig: {}',
      [
        'required webhooks[1].name',
        'required webhooks[1].sideEffects',
        'required webhooks[1].clientConfig',
        'required webhooks[1].admissionReviewVersions',
      ],
    ],
  ])('with %s', (rest, errors) => expect(errorsOf(webhook(rest))).toEqual(errors));

  it.each<[string, string, string]>([
    ['name: a.b.c', 'name: a.b', 'invalid webhooks[0].name'],
    ['[v1]', '[v2]', 'invalid webhooks[0].admissionReviewVersions'],
    ['None', 'Some', 'not-supported webhooks[0].sideEffects'],
  ])('without %s, with %s', (written, instead, error) =>
    expect(errorsOf(webhook('').replace(written, instead))).toEqual([error]),
  );
});

describe('a ValidatingAdmissionPolicyBinding', () => {
  it.each<[string, string[]]>([
    ['policyName: p, validationActions: [Deny, Audit]', []],
    ['policyName: p', ['required spec.validationActions']],
    ['validationActions: [Deny, Warn]', ['required spec.policyName', 'invalid spec.validationActions']],
    ['policyName: p, validationActions: [deny]', ['not-supported spec.validationActions[0]']],
    [
      'policyName: p, validationActions: [Deny], paramRef: {name: a, selector: {}}',
      [
        'forbidden spec.paramRef.name',
        'forbidden spec.paramRef.selector',
        'required spec.paramRef.parameterNotFoundAction',
      ],
    ],
  ])('with %s', (spec, errors) =>
    expect(
      errorsOf(
        `{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicyBinding, metadata: {name: b}, spec: {${spec}}}`,
      ),
    ).toEqual(errors),
  );
});

describe('what describes storage', () => {
  const driver = (spec: string) =>
    `{apiVersion: storage.k8s.io/v1, kind: CSIDriver, metadata: {name: d}, spec: {${spec}}}`;
  const attributes = (rest: string) =>
    `{apiVersion: storage.k8s.io/v1, kind: VolumeAttributesClass, metadata: {name: c}, ${rest}}`;

  it('is completed', () =>
    expect(storedOf(driver('')).spec).toEqual({
      attachRequired: true,
      podInfoOnMount: false,
      volumeLifecycleModes: ['Persistent'],
      storageCapacity: false,
      fsGroupPolicy: 'ReadWriteOnceWithFSType',
      requiresRepublish: false,
      seLinuxMount: false,
    }));

  it.each<[string, string[]]>([
    [driver('fsGroupPolicy: file'), ['not-supported spec.fsGroupPolicy']],
    [driver('volumeLifecycleModes: [persistent]'), ['not-supported spec.volumeLifecycleModes']],
    [
      driver('tokenRequests: [{audience: a, expirationSeconds: 60}, {audience: a}]'),
      ['invalid spec.tokenRequests[0].expirationSeconds', 'duplicate spec.tokenRequests[1].audience'],
    ],
    [attributes('driverName: a, parameters: {iops: "1"}'), []],
    [attributes('driverName: a b'), ['invalid driverName', 'required parameters']],
  ])('%s', (text, errors) => expect(errorsOf(text)).toEqual(errors));
});

describe('what the server itself is told or asked', () => {
  const service = (spec: string, name = 'v1.a.b') =>
    `{apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: {name: ${name}}, spec: {${spec}}}`;
  const served = 'group: a.b, version: v1, groupPriorityMinimum: 1, versionPriority: 1';
  const request = (spec: string) =>
    `{apiVersion: certificates.k8s.io/v1, kind: CertificateSigningRequest, metadata: {name: c}, spec: {${spec}}}`;
  const event = (rest: string) => `{apiVersion: v1, kind: Event, metadata: {name: e}, ${rest}}`;
  const revision = (rest: string) => `{apiVersion: apps/v1, kind: ControllerRevision, metadata: {name: r}, ${rest}}`;
  const review = (spec: string, kind = 'SubjectAccessReview', metadata = '{}') =>
    `{apiVersion: authorization.k8s.io/v1, kind: ${kind}, metadata: ${metadata}, spec: {${spec}}}`;
  const token = (spec: string) => `{apiVersion: authentication.k8s.io/v1, kind: TokenReview, spec: {${spec}}}`;
  const pods = 'resourceAttributes: {verb: get, resource: pods}';

  it.each<[string, string[]]>([
    [service(`${served}, service: {name: s, namespace: d}, insecureSkipTLSVerify: true`), []],
    [service(served, 'metrics'), ['invalid metadata.name']],
    [service(`${served}, insecureSkipTLSVerify: true`), ['invalid spec.insecureSkipTLSVerify']],
    [
      service('version: v2, service: {name: s, port: 0}', 'v2.'),
      [
        'required spec.group',
        'invalid spec.groupPriorityMinimum',
        'invalid spec.versionPriority',
        'required spec.service.namespace',
        'invalid spec.service.port',
      ],
    ],
    [
      request('request: Zm9v, signerName: foo, usages: [client-auth], expirationSeconds: 5'),
      [
        'invalid spec.request',
        'not-supported spec.usages[0]',
        'invalid spec.signerName',
        'invalid spec.expirationSeconds',
      ],
    ],
    [request(''), ['invalid spec.request', 'required spec.usages', 'required spec.signerName']],
    [event('involvedObject: {kind: Pod, namespace: default}'), []],
    [event('involvedObject: {kind: Pod, namespace: other}'), ['invalid involvedObject.namespace']],
    [
      event('eventTime: "2026-01-01T00:00:00.000000Z", reportingComponent: a, reportingInstance: b'),
      ['required action', 'required reason'],
    ],
    [revision('revision: 1, data: {a: b}'), []],
    [revision('revision: -1, data: [a]'), ['invalid revision', 'required data']],
    [review(`user: a, ${pods}`), []],
    [review(pods), ['invalid spec.user']],
    [review(`user: a, ${pods}, nonResourceAttributes: {path: /}`), ['invalid spec.nonResourceAttributes']],
    [review('', 'SelfSubjectAccessReview', '{name: a}'), ['invalid spec.resourceAttributes', 'invalid metadata']],
    [token('token: a'), []],
    [token(''), ['required spec.token']],
  ])('%.110s', (text, errors) => expect(errorsOf(text)).toEqual(errors));

  it('writes the times that an Event does not have', () =>
    expect(storedOf(event('message: a'))).toMatchObject({
      eventTime: null,
      firstTimestamp: null,
      lastTimestamp: null,
    }));

  it('knows who asks for a certificate without being told', () =>
    expect(storedOf(request('username: a, groups: [b]')).spec).toEqual({ request: null, signerName: '' }));
});
