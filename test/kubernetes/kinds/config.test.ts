import { describe, expect, it } from 'vitest';
import { errorsOf, storedOf } from '../judge.ts';

const configMap = (rest: string) => `{apiVersion: v1, kind: ConfigMap, metadata: {name: c}, ${rest}}`;
const secret = (rest: string) => `{apiVersion: v1, kind: Secret, metadata: {name: s}, ${rest}}`;
const namespace = (metadata: string, rest = '') => `{apiVersion: v1, kind: Namespace, metadata: ${metadata}${rest}}`;

describe('a ConfigMap', () => {
  it.each<[string, string[]]>([
    ['data: {app.conf: "a=b", _x-1: ""}', []],
    ['data: {"log level": debug}', ['invalid data[log level]']],
    ['data: {"..": a}', ['invalid data[..]']],
    ['data: {..a: a}', ['invalid data[..a]']],
    ['data: {.a: a}', []],
    ['data: {a: a}, binaryData: {a: YQ==}', ['invalid data[a]']],
    ['binaryData: {"a b": YQ==}', ['invalid binaryData[a b]']],
    [`data: {a: ${'x'.repeat(1024 * 1024)}}`, []],
    [`data: {a: ${'x'.repeat(1024 * 1024)}, b: x}`, ['too-long []']],
    [`data: {a: ${'가'.repeat(349_526)}}`, ['too-long []']],
  ])('with %.60s', (rest, errors) => expect(errorsOf(configMap(rest))).toEqual(errors));
});

describe('a Secret', () => {
  it('is Opaque, and stores stringData as data', () => {
    const rest = 'data: {a: YQ==, b: Yg==}, stringData: {b: "비밀", c: ""}';
    expect(storedOf(secret(rest))).toMatchObject({ type: 'Opaque', data: { a: 'YQ==', b: '67mE67CA', c: '' } });
    expect(storedOf(secret(rest))).not.toHaveProperty('stringData');
  });

  it('keeps the bytes of base64, not its spare bits', () =>
    expect(storedOf(secret('data: {a: AGK=, b: YR==, c: YWJj}'))).toMatchObject({
      data: { a: 'AGI=', b: 'YQ==', c: 'YWJj' },
    }));

  it.each<[string, string[]]>([
    ['type: kubernetes.io/tls, stringData: {tls.crt: a, tls.key: b}', []],
    ['type: kubernetes.io/tls, stringData: {tls.crt: a}', ['required data[tls.key]']],
    ['type: kubernetes.io/basic-auth', ['required data[username]', 'required data[password]']],
    ['type: kubernetes.io/basic-auth, stringData: {username: ""}', []],
    ['type: kubernetes.io/ssh-auth, stringData: {ssh-privatekey: ""}', ['required data[ssh-privatekey]']],
    ['type: kubernetes.io/dockerconfigjson', ['required data[.dockerconfigjson]']],
    [
      'type: kubernetes.io/dockerconfigjson, stringData: {.dockerconfigjson: "[]"}',
      ['invalid data[.dockerconfigjson]'],
    ],
    ['type: kubernetes.io/dockercfg, stringData: {.dockercfg: "{}"}', []],
    [
      'type: kubernetes.io/service-account-token',
      ['required metadata.annotations[kubernetes.io/service-account.name]'],
    ],
    ['type: example.com/mine', []],
    ['stringData: {a/b: x}', ['invalid data[a/b]']],
  ])('with %s', (rest, errors) => expect(errorsOf(secret(rest))).toEqual(errors));
});

describe('a Namespace', () => {
  it('has the label of its name', () => {
    expect(storedOf(namespace('{name: shop}')).metadata).toEqual({
      name: 'shop',
      labels: { 'kubernetes.io/metadata.name': 'shop' },
    });
  });

  it.each<[string, string, string[]]>([
    ['{name: shop}', ', spec: {finalizers: [foo]}', ['invalid spec.finalizers']],
    ['{name: shop, labels: {pod-security.kubernetes.io/enforce: baseline}}', '', []],
    [
      '{name: shop, labels: {pod-security.kubernetes.io/enforce: strict, pod-security.kubernetes.io/warn-version: "1.36"}}',
      '',
      [
        'invalid metadata.labels[pod-security.kubernetes.io/enforce]',
        'invalid metadata.labels[pod-security.kubernetes.io/warn-version]',
      ],
    ],
    ['{name: Shop, labels: {pod-security.kubernetes.io/enforce: strict}}', '', ['invalid metadata.name']],
  ])('with %s%s', (metadata, rest, errors) => expect(errorsOf(namespace(metadata, rest))).toEqual(errors));
});

it('a ServiceAccount keeps the names of its Secrets alone', () => {
  const text = '{apiVersion: v1, kind: ServiceAccount, metadata: {name: a}, secrets: [{name: s, namespace: other}]}';
  expect(storedOf(text).secrets).toEqual([{ name: 's' }]);
});
