import { describe, expect, it } from 'vitest';
import { errorsOf } from './judge.ts';

const configMap = (metadata: string) => `{apiVersion: v1, kind: ConfigMap, metadata: ${metadata}}`;
const long = (length: number) => 'a'.repeat(length);

describe('metadata', () => {
  it.each([
    '{name: web}',
    '{name: web.v1-2}',
    `{name: ${long(253)}}`,
    '{generateName: web-}',
    '{name: web, labels: {app: "", example.com/tier: A_b.c-9}}',
    '{name: web, annotations: {Example.com/Note: "anything at all"}}',
    '{name: web, finalizers: [example.com/clean-up, orphan]}',
    '{name: web, ownerReferences: [{apiVersion: apps/v1, kind: Deployment, name: web, uid: a}]}',
  ])('takes %s', (metadata) => expect(errorsOf(configMap(metadata))).toEqual([]));

  it.each<[string, string[]]>([
    ['{}', ['required metadata.name']],
    ['{name: ""}', ['required metadata.name']],
    ['{name: Web}', ['invalid metadata.name']],
    ['{name: web_1}', ['invalid metadata.name']],
    ['{name: -web}', ['invalid metadata.name']],
    [`{name: ${long(254)}}`, ['invalid metadata.name']],
    ['{generateName: Web-}', ['invalid metadata.generateName', 'invalid metadata.name']],
    ['{name: web, namespace: a.b}', ['invalid metadata.namespace']],
    ['{name: web, labels: {app: "a b"}}', ['invalid metadata.labels']],
    ['{name: web, labels: {"a/b/c": x}}', ['invalid metadata.labels']],
    [`{name: web, labels: {app: ${long(64)}}}`, ['invalid metadata.labels']],
    ['{name: web, labels: {__proto__: "-"}}', ['invalid metadata.labels', 'invalid metadata.labels']],
    ['{name: web, annotations: {"my note": x}}', ['invalid metadata.annotations']],
    [`{name: web, annotations: {note: ${long(262_141)}}}`, ['too-long metadata.annotations']],
    ['{name: web, finalizers: [keep]}', ['invalid metadata.finalizers[0]']],
    ['{name: web, finalizers: [orphan, foregroundDeletion]}', ['invalid metadata.finalizers']],
    [
      '{name: web, ownerReferences: [{kind: Pod, name: a}]}',
      ['invalid metadata.ownerReferences.apiVersion', 'invalid metadata.ownerReferences.uid'],
    ],
    [
      '{name: web, ownerReferences: [{apiVersion: v1, kind: A, name: a, uid: a, controller: true}, {apiVersion: v1, kind: B, name: b, uid: b, controller: true}]}',
      ['invalid metadata.ownerReferences'],
    ],
  ])('refuses %s', (metadata, errors) => expect(errorsOf(configMap(metadata))).toEqual(errors));

  it('counts an owner that stands twice once', () =>
    expect(
      errorsOf(
        configMap(
          '{name: web, ownerReferences: [{apiVersion: v1, kind: A, name: a, uid: a, controller: true}, {apiVersion: v1, kind: A, name: a, uid: a, controller: true}]}',
        ),
      ),
    ).toEqual([]));

  it.each<[string, string[]]>([
    ['{apiVersion: v1, kind: LimitRange, spec: {limits: []}}', []],
    [
      '{apiVersion: v1, kind: ReplicationController, metadata: {name: a, generateName: A}, spec: {selector: {a: b}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: a}]}}}}',
      [],
    ],
    [
      '{apiVersion: coordination.k8s.io/v1, kind: Lease, metadata: {name: a, finalizers: [keep]}, spec: {leaseDurationSeconds: 0}}',
      ['invalid spec.leaseDurationSeconds'],
    ],
    [
      '{apiVersion: v1, kind: Event, metadata: {name: A_b, finalizers: [keep]}, involvedObject: {kind: Node, name: worker}}',
      [],
    ],
    ['{apiVersion: authentication.k8s.io/v1, kind: TokenReview, metadata: {name: A_b}, spec: {token: a}}', []],
    [
      '{apiVersion: authorization.k8s.io/v1, kind: SelfSubjectAccessReview, metadata: {name: A_b}, spec: {nonResourceAttributes: {path: /, verb: get}}}',
      ['invalid metadata'],
    ],
    [
      '{apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: {generateName: a-}, spec: {group: a.b, version: v1, groupPriorityMinimum: 1, versionPriority: 1}}',
      ['invalid metadata.generateName', 'invalid metadata.name'],
    ],
    ['{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: a/b}}', ['invalid metadata.name']],
    [
      '{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: a/b}, spec: {minAvailable: -1}}',
      ['invalid spec.minAvailable'],
    ],
    [
      '{apiVersion: v1, kind: Service, metadata: {name: A}, spec: {ports: [{port: 80}], ipFamilies: [IPv4, IPv4]}}',
      ['duplicate spec.ipFamilies[1]'],
    ],
  ])('knows what is peculiar to a kind: %s', (text, errors) => expect(errorsOf(text)).toEqual(errors));

  it('asks of each kind the form that its names have', () => {
    const named = (apiVersion: string, kind: string, name: string, rest = '') =>
      errorsOf(`{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: "${name}"}${rest}}`);
    expect(named('v1', 'Namespace', 'a.b')).toEqual(['invalid metadata.name']);
    expect(named('v1', 'Service', '1st', ', spec: {clusterIP: None}')).toEqual([]);
    expect(named('v1', 'Service', 'a.b', ', spec: {clusterIP: None}')).toEqual(['invalid metadata.name']);
    expect(named('rbac.authorization.k8s.io/v1', 'Role', 'System:Reader')).toEqual([]);
    expect(named('rbac.authorization.k8s.io/v1', 'Role', 'a/b')).toEqual(['invalid metadata.name']);
    expect(named('policy/v1', 'PodDisruptionBudget', 'My_Budget')).toEqual([]);
  });
});
