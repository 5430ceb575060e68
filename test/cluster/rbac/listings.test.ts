import { expect, it } from 'vitest';
import { appliedRules } from '../../../src/cluster/rbac/applied-rules.ts';
import { anonymous, impersonatedIdentity, serviceAccountIdentity } from '../../../src/cluster/rbac/identity.ts';
import { readPermissions } from '../../../src/cluster/rbac/read-permissions.ts';
import { whoCan } from '../../../src/cluster/rbac/who-can.ts';
import { asks, clusterRole, clusterRoleBinding, may, role, roleBinding } from './rbac-objects.ts';

const permissions = readPermissions([
  clusterRole('nodes', [may('get', 'nodes')]),
  role('dev', 'pods', [may('get', 'pods'), may('list', 'pods')]),
  role('prod', 'pods', [may('get', 'pods')]),
  clusterRoleBinding('nodes', 'ClusterRole/nodes', { kind: 'Group', name: 'system:serviceaccounts' }),
  roleBinding('dev', 'pods', 'Role/pods', { kind: 'User', name: 'kim' }, { kind: 'ServiceAccount', name: 'ci' }),
  roleBinding('prod', 'pods', 'Role/pods', { kind: 'ServiceAccount', name: 'ci', namespace: 'dev' }),
]);

it('lists the rules that somebody has, by namespace', () => {
  const list = (namespace?: string) =>
    [...appliedRules(permissions, serviceAccountIdentity('dev', 'ci'), namespace)]
      .filter(({ binding }) => binding.object !== undefined)
      .map((one) => `${one.namespace}: ${one.role.name}[${one.ruleIndex}]`);
  expect(list()).toEqual([': nodes[0]', 'dev: pods[0]', 'dev: pods[1]', 'prod: pods[0]']);
  expect(list('dev')).toEqual([': nodes[0]', 'dev: pods[0]', 'dev: pods[1]']);
  expect(list('')).toEqual([': nodes[0]']);
});

it('lists who may do something', () => {
  const found = whoCan(permissions, asks('get pods in dev'));
  const text = ({ subject: { kind, namespace, name } }: (typeof found)[number]) => `${kind}/${namespace}/${name}`;
  expect(found.filter(({ binding }) => binding.object !== undefined).map(text)).toEqual([
    'User//kim',
    'ServiceAccount/dev/ci',
  ]);
  expect(found.map(text)).toEqual(
    expect.arrayContaining(['Group//system:masters', 'ServiceAccount/kube-system/statefulset-controller']),
  );
});

it('impersonates as the API server does', () => {
  const account = 'system:serviceaccount:dev:ci';
  expect(impersonatedIdentity(account)).toEqual(serviceAccountIdentity('dev', 'ci'));
  expect(impersonatedIdentity(account, ['dev']).groups).toEqual(['dev', 'system:authenticated']);
  expect(impersonatedIdentity('kim', ['system:unauthenticated']).groups).toEqual(['system:unauthenticated']);
  expect(impersonatedIdentity('system:anonymous')).toEqual(anonymous);
});
