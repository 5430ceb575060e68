import { describe, expect, it } from 'vitest';
import type { AccessRequest } from '../../../src/cluster/rbac/access-request.ts';
import { decideAccess } from '../../../src/cluster/rbac/decide-access.ts';
import { serviceAccountIdentity, userIdentity } from '../../../src/cluster/rbac/identity.ts';
import { readPermissions } from '../../../src/cluster/rbac/read-permissions.ts';
import type { KubeObject } from '../../../src/model/object.ts';
import { aggregate, asks, clusterRole, clusterRoleBinding, may, role, roleBinding } from './rbac-objects.ts';

const ci = serviceAccountIdentity('dev', 'ci');
const toCi = { kind: 'ServiceAccount', name: 'ci', namespace: 'dev' };
const reader = role('dev', 'reader', [may('get list', 'pods')]);

/** `fault Kind/name field` of each fault that keeps `ci` from what it asks. */
function faults(request: AccessRequest | string, ...objects: KubeObject[]): string[] {
  const decision = decideAccess(readPermissions(objects), ci, typeof request === 'string' ? asks(request) : request);
  if (decision.allowed) return ['allowed'];
  return (decision.nearest?.faults ?? []).map(
    ({ kind, at }) => `${kind} ${at.object.kind}/${at.object.name} ${at.path}`,
  );
}

describe('what keeps a ServiceAccount from something', () => {
  const bound = [reader, roleBinding('dev', 'b', 'Role/reader', toCi)];

  it.each([
    ['delete pods in dev', 'verb Role/reader rules[0].verbs'],
    ['get pods/log in dev', 'resource Role/reader rules[0].resources'],
    ['get pod in dev', 'resource Role/reader rules[0].resources'],
    ['get pods in prod', 'scope RoleBinding/b metadata.namespace'],
    ['get pods', 'scope RoleBinding/b kind'],
  ])('%s: %s', (request, fault) => {
    expect(faults(request, ...bound)).toEqual([fault]);
  });

  it('is told all at once, the binding first', () => {
    expect(faults('delete pods in prod', ...bound)).toEqual([
      'scope RoleBinding/b metadata.namespace',
      'verb Role/reader rules[0].verbs',
    ]);
  });

  it('may be the API group', () => {
    const wrong = role('dev', 'reader', [may('get', 'deployments')]);
    expect(faults(asks('get deployments in dev', 'apps'), wrong, roleBinding('dev', 'b', 'Role/reader', toCi))).toEqual(
      ['api-group Role/reader rules[0].apiGroups'],
    );
  });

  it('may be that a rule is about named objects', () => {
    const named = role('dev', 'reader', [may('*', 'secrets', { resourceNames: ['token'] })]);
    for (const request of ['get secrets other in dev', 'create secrets in dev'])
      expect(faults(request, named, roleBinding('dev', 'b', 'Role/reader', toCi))).toEqual([
        'resource-name Role/reader rules[0].resourceNames',
      ]);
  });

  it('may be the URL', () => {
    const urls = clusterRole('urls', [{ verbs: ['get'], nonResourceURLs: ['/metrics'] }]);
    expect(
      faults({ verb: 'get', path: '/metrics/slis' }, urls, clusterRoleBinding('b', 'ClusterRole/urls', toCi)),
    ).toEqual(['url ClusterRole/urls rules[0].nonResourceURLs']);
  });

  it.each([
    [{ kind: 'ServiceAccount', name: 'ci', namespace: 'default' }, 'subjects[0].namespace'],
    [{ kind: 'ServiceAccount', name: 'cii', namespace: 'dev' }, 'subjects[0].name'],
    [{ kind: 'User', name: 'ci' }, 'subjects[0].kind'],
    [{ kind: 'User', name: 'dev:ci' }, 'subjects[0].kind'],
    [{ kind: 'Group', name: 'system:serviceaccount:dev' }, 'subjects[0].name'],
    [{ kind: 'ServiceAccount', name: 'somebody', namespace: 'dev' }, 'subjects[0].name'],
  ])('may be the subject %o', (subject, path) => {
    expect(faults('get pods in dev', reader, roleBinding('dev', 'b', 'Role/reader', subject))).toEqual([
      `subject RoleBinding/b ${path}`,
    ]);
  });

  it('is the subject that comes nearest', () => {
    const others = [
      { kind: 'User', name: 'jane' },
      { ...toCi, namespace: 'prod' },
    ];
    expect(faults('get pods in dev', reader, roleBinding('dev', 'b', 'Role/reader', ...others))).toEqual([
      'subject RoleBinding/b subjects[1].namespace',
    ]);
  });

  it('may be that there are no subjects, no rules, or no binding', () => {
    expect(faults('get pods in dev', reader, roleBinding('dev', 'b', 'Role/reader'))).toEqual([
      'no-subjects RoleBinding/b subjects',
    ]);
    expect(faults('get pods in dev', role('dev', 'none', []), roleBinding('dev', 'b', 'Role/none', toCi))).toEqual([
      'no-rules Role/none rules',
    ]);
    expect(faults('get pods in dev', reader)).toEqual(['unbound Role/reader metadata.name']);
  });

  it('may be that nothing is gathered, or a rule that is gathered from elsewhere', () => {
    const all = [aggregate('all', ['gather']), roleBinding('dev', 'b', 'ClusterRole/all', toCi)];
    expect(faults('get pods in dev', ...all)).toEqual([
      'no-rules ClusterRole/all aggregationRule.clusterRoleSelectors',
    ]);
    const source = clusterRole('source', [may('get', 'nodes'), may('list', 'pods')], { gather: 'true' });
    expect(faults('get pods in dev', ...all, source)).toEqual(['verb ClusterRole/source rules[1].verbs']);
  });

  it('is told at the reference where the role is one that every cluster has', () => {
    expect(faults('delete pods in dev', roleBinding('dev', 'b', 'ClusterRole/view', toCi))).toEqual([
      'verb RoleBinding/b roleRef.name',
    ]);
  });

  it('is nothing where nothing that is written has to do with it', () => {
    expect(faults('get pods in dev')).toEqual([]);
    expect(faults('get pods in dev', roleBinding('prod', 'b', 'Role/other', { kind: 'User', name: 'jane' }))).toEqual(
      [],
    );
  });
});

describe('a role that is missing', () => {
  it.each([
    ['Role/raeder', 'roleRef.name', 'Role/reader'],
    ['ClusterRole/reader', 'roleRef.kind', 'Role/reader'],
    ['Role/view', 'roleRef.kind', 'ClusterRole/view'],
    ['ClusterRole/veiw', 'roleRef.name', 'ClusterRole/view'],
    ['Role/nothing-like-it', 'roleRef.name', undefined],
  ])('%s: told at %s, with %s', (ref, path, near) => {
    const decision = decideAccess(
      readPermissions([reader, roleBinding('dev', 'b', ref, toCi)]),
      ci,
      asks('get configmaps in dev'),
    );
    const fault = decision.allowed ? undefined : decision.nearest?.faults[0];
    if (fault?.kind !== 'role-missing') throw new Error(`not missing: ${fault?.kind}`);
    expect(String(fault.at.path)).toBe(path);
    expect(fault.near && `${fault.near.kind}/${fault.near.name}`).toBe(near);
  });
});

it('compares users and groups with what they are nearly called', () => {
  const jane = userIdentity('jane', ['developers']);
  const path = (subject: { kind: string; name: string }) => {
    const objects = [reader, roleBinding('dev', 'b', 'Role/reader', subject)];
    const decision = decideAccess(readPermissions(objects), jane, asks('get pods in dev'));
    const fault = decision.allowed ? undefined : decision.nearest?.faults[0];
    return fault?.kind === 'subject' ? [fault.differs, fault.expected] : fault;
  };
  expect(path({ kind: 'User', name: 'Jane' })).toEqual(['name', 'jane']);
  expect(path({ kind: 'Group', name: 'develpers' })).toEqual(['name', 'developers']);
  expect(path({ kind: 'Group', name: 'jane' })).toEqual(['kind', 'User']);
  expect(path({ kind: 'User', name: 'developers' })).toEqual(['kind', 'Group']);
  expect(path({ kind: 'User', name: 'somebody' })).toEqual(['name', 'jane']);
});
