import { describe, expect, it } from 'vitest';
import { errorsOf, storedOf } from '../judge.ts';

const rbac = (kind: string, rest: string) =>
  `{apiVersion: rbac.authorization.k8s.io/v1, kind: ${kind}, metadata: {name: r}, ${rest}}`;
const role = '{kind: Role, name: reader}';

describe('rules', () => {
  it.each<[string, string, string[]]>([
    ['Role', 'rules: [{apiGroups: [""], resources: [pods], verbs: [get]}]', []],
    ['Role', 'rules: [{}]', ['required rules[0].verbs', 'required rules[0].apiGroups', 'required rules[0].resources']],
    ['Role', 'rules: [{nonResourceURLs: [/healthz], verbs: [get]}]', ['invalid rules[0].nonResourceURLs']],
    ['ClusterRole', 'rules: [{nonResourceURLs: [/healthz], verbs: [get]}]', []],
    [
      'ClusterRole',
      'rules: [{nonResourceURLs: [/healthz], resources: [pods], verbs: [get]}]',
      ['invalid rules[0].nonResourceURLs'],
    ],
    ['ClusterRole', 'aggregationRule: {}', ['required aggregationRule.clusterRoleSelectors']],
  ])('%s with %s', (kind, rest, errors) => expect(errorsOf(rbac(kind, rest))).toEqual(errors));

  it('are null where there are none', () => expect(storedOf(rbac('Role', 'rules: []')).rules).toBeNull());
});

describe('bindings', () => {
  it('fill in the API group of roles, users and groups', () => {
    const text = rbac(
      'RoleBinding',
      `roleRef: ${role}, subjects: [{kind: User, name: a}, {kind: ServiceAccount, name: b}]`,
    );
    expect(storedOf(text)).toMatchObject({
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'reader' },
      subjects: [
        { kind: 'User', apiGroup: 'rbac.authorization.k8s.io', name: 'a' },
        { kind: 'ServiceAccount', name: 'b' },
      ],
    });
  });

  it.each<[string, string, string[]]>([
    ['RoleBinding', `roleRef: ${role}`, []],
    ['RoleBinding', 'subjects: []', ['not-supported roleRef.kind', 'required roleRef.name']],
    ['RoleBinding', 'roleRef: {kind: role, name: a/b}', ['not-supported roleRef.kind', 'invalid roleRef.name']],
    ['RoleBinding', 'roleRef: {apiGroup: v1, kind: Role, name: a}', ['not-supported roleRef.apiGroup']],
    ['ClusterRoleBinding', `roleRef: ${role}`, ['not-supported roleRef.kind']],
    [
      'ClusterRoleBinding',
      'roleRef: {kind: ClusterRole, name: a}, subjects: [{kind: ServiceAccount, name: A}]',
      ['invalid subjects[0].name', 'required subjects[0].namespace'],
    ],
    ['RoleBinding', `roleRef: ${role}, subjects: [{kind: Pod, name: a}]`, ['not-supported subjects[0].kind']],
    [
      'RoleBinding',
      `roleRef: ${role}, subjects: [{kind: User, apiGroup: v1}]`,
      ['required subjects[0].name', 'not-supported subjects[0].apiGroup'],
    ],
  ])('%s with %s', (kind, rest, errors) => expect(errorsOf(rbac(kind, rest))).toEqual(errors));
});
