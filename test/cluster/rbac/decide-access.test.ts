import { describe, expect, it } from 'vitest';
import { decideAccess, isAllowed } from '../../../src/cluster/rbac/decide-access.ts';
import {
  anonymous,
  impersonatedIdentity,
  serviceAccountIdentity,
  userIdentity,
} from '../../../src/cluster/rbac/identity.ts';
import { readPermissions } from '../../../src/cluster/rbac/read-permissions.ts';
import type { KubeObject } from '../../../src/model/object.ts';
import { asks, clusterRole, clusterRoleBinding, may, role, roleBinding } from './rbac-objects.ts';

const jane = userIdentity('jane', ['dev']);
const toJane = { kind: 'User', name: 'jane' };

function janeMay(request: Parameters<typeof isAllowed>[2], ...objects: KubeObject[]): boolean {
  return isAllowed(readPermissions(objects), jane, request);
}

describe('rules', () => {
  const withRule = (rule: Record<string, readonly string[]>) => [
    clusterRole('r', [rule]),
    clusterRoleBinding('b', 'ClusterRole/r', toJane),
  ];

  it.each([
    ['pods', 'get pods/log', false],
    ['pods/log', 'get pods/log', true],
    ['pods/log', 'get pods', false],
    ['pods/*', 'get pods/log', false],
    ['*/scale', 'get deployments/scale', true],
    ['*/scale', 'get deployments', false],
    ['*', 'get pods/log', true],
    ['Pods', 'get pods', false],
  ])('about %s: %s is allowed: %s', (resources, request, allowed) => {
    expect(janeMay(asks(request), ...withRule(may('get', resources)))).toBe(allowed);
  });

  it.each([
    ['get pods web in dev', true],
    ['get pods db in dev', false],
    ['list pods in dev', false],
    ['list pods web in dev', true],
    ['create pods in dev', false],
    ['deletecollection pods in dev', false],
  ])('that name objects: %s is allowed: %s', (request, allowed) => {
    expect(janeMay(asks(request), ...withRule(may('*', 'pods', { resourceNames: ['web'] })))).toBe(allowed);
  });

  it.each([
    ['/metrics', '/metrics', true],
    ['/metrics', '/metrics/slis', false],
    ['/metrics*', '/metrics/slis', true],
    ['/metrics/*', '/metrics', false],
    ['/logs/**', '/logs/a', true],
    ['*', '/anything', true],
  ])('about the URL %s: %s is allowed: %s', (url, path, allowed) => {
    const rule = { verbs: ['get'], nonResourceURLs: [url] };
    expect(janeMay({ verb: 'get', path }, ...withRule(rule))).toBe(allowed);
    const bound = [clusterRole('r', [rule]), roleBinding('dev', 'b', 'ClusterRole/r', toJane)];
    expect(janeMay({ verb: 'get', path }, ...bound)).toBe(false);
  });

  it('know the core group by an empty name alone', () => {
    expect(janeMay(asks('get pods'), ...withRule({ verbs: ['get'], apiGroups: ['core'], resources: ['pods'] }))).toBe(
      false,
    );
    expect(janeMay(asks('get deployments', 'apps'), ...withRule(may('get', '*')))).toBe(false);
  });
});

describe('bindings', () => {
  const reader = clusterRole('reader', [may('get', 'pods')]);

  it('of a namespace grant what a ClusterRole says in that namespace alone', () => {
    const objects = [reader, roleBinding('dev', 'b', 'ClusterRole/reader', toJane)];
    expect(janeMay(asks('get pods in dev'), ...objects)).toBe(true);
    expect(janeMay(asks('get pods in prod'), ...objects)).toBe(false);
    expect(janeMay(asks('get pods'), ...objects)).toBe(false);
  });

  it('look for a Role in their own namespace, and grant nothing where there is none', () => {
    const objects = [role('prod', 'reader', [may('get', 'pods')]), roleBinding('dev', 'b', 'Role/reader', toJane)];
    expect(janeMay(asks('get pods in dev'), ...objects)).toBe(false);
    expect(janeMay(asks('get pods in prod'), ...objects)).toBe(false);
  });

  it.each([
    [{ kind: 'ServiceAccount', name: 'app', namespace: 'dev' }, true],
    [{ kind: 'ServiceAccount', name: 'app' }, true],
    [{ kind: 'ServiceAccount', name: 'app', namespace: 'prod' }, false],
    [{ kind: 'User', name: 'system:serviceaccount:dev:app' }, true],
    [{ kind: 'User', name: 'app' }, false],
    [{ kind: 'Group', name: 'system:serviceaccounts' }, true],
    [{ kind: 'Group', name: 'system:serviceaccounts:dev' }, true],
    [{ kind: 'Group', name: 'system:serviceaccounts:prod' }, false],
    [{ kind: 'Group', name: 'system:authenticated' }, true],
    [{ kind: 'Group', name: 'system:unauthenticated' }, false],
  ])('to %o mean the ServiceAccount dev/app: %s', (subject, meant) => {
    const permissions = readPermissions([reader, roleBinding('dev', 'b', 'ClusterRole/reader', subject)]);
    expect(isAllowed(permissions, serviceAccountIdentity('dev', 'app'), asks('get pods in dev'))).toBe(meant);
    expect(isAllowed(permissions, impersonatedIdentity('system:serviceaccount:dev:app'), asks('get pods in dev'))).toBe(
      meant,
    );
  });

  it('count as they are written last', () => {
    const first = roleBinding('dev', 'b', 'ClusterRole/reader', toJane);
    const last = roleBinding('dev', 'b', 'ClusterRole/reader', { kind: 'User', name: 'kim' });
    expect(janeMay(asks('get pods in dev'), reader, first, last)).toBe(false);
  });
});

describe('a cluster without objects', () => {
  const permissions = readPermissions([]);

  it.each([
    ['/healthz', true, true],
    ['/version', true, true],
    ['/api/v1', true, false],
    ['/openapi/v3', true, false],
    ['/metrics', false, false],
    ['/healthz/etcd', false, false],
  ])('serves %s to users: %s, to anybody: %s', (path, users, anybody) => {
    expect(isAllowed(permissions, jane, { verb: 'get', path })).toBe(users);
    expect(isAllowed(permissions, anonymous, { verb: 'get', path })).toBe(anybody);
    expect(isAllowed(permissions, jane, { verb: 'post', path })).toBe(false);
  });

  it('lets users ask what they may do, and nothing else', () => {
    expect(isAllowed(permissions, jane, asks('create selfsubjectaccessreviews', 'authorization.k8s.io'))).toBe(true);
    expect(isAllowed(permissions, anonymous, asks('create selfsubjectaccessreviews', 'authorization.k8s.io'))).toBe(
      false,
    );
    expect(isAllowed(permissions, jane, asks('get pods in default'))).toBe(false);
  });

  it('lets `system:masters` do everything, whatever becomes of `cluster-admin`', () => {
    const master = userIdentity('root', ['system:masters']);
    const changed = readPermissions([clusterRole('cluster-admin', [])]);
    expect(isAllowed(changed, master, asks('delete nodes', 'any'))).toBe(true);
    expect(isAllowed(changed, master, { verb: 'post', path: '/x' })).toBe(true);
  });

  it('has the roles that people are given', () => {
    const may = (name: string, request: string, group = '') =>
      janeMay(asks(request, group), roleBinding('dev', 'b', `ClusterRole/${name}`, toJane));
    expect(may('view', 'get pods/log in dev')).toBe(true);
    expect(may('view', 'get secrets in dev')).toBe(false);
    expect(may('view', 'delete pods in dev')).toBe(false);
    expect(may('edit', 'get secrets in dev')).toBe(true);
    expect(may('edit', 'get pods in dev')).toBe(true);
    expect(may('edit', 'create roles in dev', 'rbac.authorization.k8s.io')).toBe(false);
    expect(may('admin', 'create roles in dev', 'rbac.authorization.k8s.io')).toBe(true);
    expect(may('admin', 'delete deployments in dev', 'apps')).toBe(true);
    expect(may('admin', 'update resourcequotas in dev')).toBe(false);
    expect(may('cluster-admin', 'update resourcequotas in dev')).toBe(true);
  });
});

describe('the rule that allows', () => {
  it('is told with its binding, subject and role', () => {
    const reader = role('dev', 'reader', [may('list', 'pods'), may('get', 'pods')]);
    const binding = roleBinding('dev', 'b', 'Role/reader', { kind: 'User', name: 'kim' }, toJane);
    const decision = decideAccess(readPermissions([reader, binding]), jane, asks('get pods in dev'));
    if (!decision.allowed) throw new Error('denied');
    const { grant } = decision;
    expect([grant.binding.object, grant.subjectIndex, grant.role.name, grant.ruleIndex]).toEqual([
      binding,
      1,
      'reader',
      1,
    ]);
    expect(grant.rule.writtenIn).toEqual({
      role: { kind: 'Role', name: 'reader', namespace: 'dev' },
      index: 1,
      object: reader,
    });
  });

  it('is one that somebody wrote, where there is one', () => {
    const objects = [
      clusterRole('health', [{ verbs: ['get'], nonResourceURLs: ['/healthz'] }]),
      clusterRoleBinding('health', 'ClusterRole/health', toJane),
    ];
    const decision = decideAccess(readPermissions(objects), jane, { verb: 'get', path: '/healthz' });
    expect(decision.allowed && decision.grant.role.name).toBe('health');
  });
});
