import { describe, expect, it } from 'vitest';
import { readPermissions } from '../../../src/cluster/rbac/read-permissions.ts';
import type { KubeObject } from '../../../src/model/object.ts';
import { kubeObject } from '../kube-object.ts';
import { aggregate, clusterRole, may } from './rbac-objects.ts';

/** `role[index]` of each rule in force: where it was written. */
function rulesOf(name: string, ...objects: KubeObject[]): string[] {
  const rules = readPermissions(objects).clusterRoles.get(name)?.rules ?? [];
  return rules.map(({ writtenIn: { role, index } }) => `${role.name}[${index}]`);
}

describe('a ClusterRole that aggregates', () => {
  const pods = clusterRole('pods', [may('get', 'pods'), may('list', 'pods')], { a: 'true' });
  const nodes = clusterRole('nodes', [may('get', 'nodes'), may('list', 'pods')], { a: 'true', b: 'true' });

  it('gathers by selector, then by name, each rule once, instead of its own', () => {
    expect(rulesOf('all', aggregate('all', ['a'], {}, [may('get', 'secrets')]), pods, nodes)).toEqual([
      'nodes[0]',
      'nodes[1]',
      'pods[0]',
    ]);
    expect(rulesOf('all', aggregate('all', ['b', 'a']), pods, nodes)).toEqual(['nodes[0]', 'nodes[1]', 'pods[0]']);
  });

  it('gathers from roles that aggregate in turn', () => {
    const objects = [aggregate('top', ['c']), aggregate('middle', ['a'], { c: 'true' }), pods];
    expect(rulesOf('top', ...objects)).toEqual(['pods[0]', 'pods[1]']);
  });

  it('keeps its own rules where there is nothing to gather', () => {
    const kept = aggregate('kept', ['none'], { c: 'true' }, [may('get', 'pods')]);
    expect(rulesOf('kept', kept)).toEqual(['kept[0]']);
    expect(rulesOf('top', aggregate('top', ['c']), kept)).toEqual(['kept[0]']);
  });

  it('ends with the same as another that gathers from it', () => {
    const objects = [
      aggregate('one', ['two', 'a'], { one: 'true' }),
      aggregate('two', ['one', 'b'], { two: 'true' }),
      clusterRole('from-a', [may('get', 'pods')], { a: 'true' }),
      clusterRole('from-b', [may('get', 'nodes')], { b: 'true' }),
    ];
    expect(rulesOf('one', ...objects).sort()).toEqual(['from-a[0]', 'from-b[0]']);
    expect(rulesOf('two', ...objects).sort()).toEqual(['from-a[0]', 'from-b[0]']);
  });

  it('adds to the roles that every cluster has', () => {
    const extra = clusterRole('extra', [may('get', 'widgets')], {
      'rbac.authorization.k8s.io/aggregate-to-view': 'true',
    });
    for (const name of ['view', 'edit', 'admin']) expect(rulesOf(name, extra)).toContain('extra[0]');
  });

  it('gathers everything with an empty selector', () => {
    const aggregationRule = { clusterRoleSelectors: [{}] };
    const apiVersion = 'rbac.authorization.k8s.io/v1';
    const all = kubeObject({ apiVersion, kind: 'ClusterRole', metadata: { name: 'all' }, aggregationRule });
    expect(rulesOf('all', all, pods)).toEqual(expect.arrayContaining(['pods[0]', 'cluster-admin[0]']));
  });

  it('ends for long chains and for many that gather from each other', () => {
    const chain = Array.from({ length: 3000 }, (_, i) => aggregate(`c${i}`, [`l${i + 1}`], { [`l${i}`]: 'true' }));
    expect(rulesOf('c0', ...chain)).toEqual([]);
    const labels = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`l${i}`, 'true']));
    const ring = Array.from({ length: 50 }, (_, i) => aggregate(`r${i}`, [`l${i}`], labels));
    expect(rulesOf('r7', ...ring, clusterRole('pods', [may('get', 'pods')], labels))).toEqual(['pods[0]']);
  });
});
