import { describe, expect, it } from 'vitest';
import type { AccessRequirement, AccessSubject } from '../../src/model/exercise.ts';
import { findingsOf, gradeText } from './exercise.ts';

const reader: AccessSubject = { kind: 'ServiceAccount', name: 'reader', namespace: 'default' };
const access = (kind: 'can' | 'cannot', more: Partial<AccessRequirement> = {}): AccessRequirement => ({
  id: kind,
  says: { en: '', ko: '' },
  points: 1,
  hint: undefined,
  needs: [],
  kind,
  as: reader,
  verbs: ['list'],
  what: 'pods',
  name: '',
  namespace: 'default',
  ...more,
});

const account = '---\n{apiVersion: v1, kind: ServiceAccount, metadata: {name: reader}}\n';
const role = (rules: string, kind = 'Role', name = 'reader') =>
  `---\n{apiVersion: rbac.authorization.k8s.io/v1, kind: ${kind}, metadata: {name: ${name}}, rules: ${rules}}\n`;
const binding = (subject: string, roleRef = 'kind: Role, name: reader', kind = 'RoleBinding', metadata = '') =>
  `---\n{apiVersion: rbac.authorization.k8s.io/v1, kind: ${kind}, metadata: {name: reader${metadata}}, subjects: [{${subject}}], roleRef: {apiGroup: rbac.authorization.k8s.io, ${roleRef}}}\n`;
const rule = (verbs: string, resources = 'pods', groups = '""') =>
  `{apiGroups: [${groups}], resources: [${resources}], verbs: [${verbs}]}`;
const toReader = binding('kind: ServiceAccount, name: reader, namespace: default');
const reads = account + role(`[${rule('get, list')}]`) + toReader;

describe('a rejected rule without verbs', () => {
  it.each(['can', 'cannot'] as const)('is no reason to throw for `%s`', (kind) => {
    const text = account + role('[{apiGroups: [""], resources: [pods], versb: [list]}]') + toReader;
    expect(gradeText([access(kind)], text).passed).toBe(false);
  });
});

describe('somebody can do something', () => {
  it.each<[string, AccessRequirement, string]>([
    ['by a Role', access('can'), reads],
    [
      'by verbs that several rules allow',
      access('can', { verbs: ['list', 'watch'] }),
      reads.replace('}]}', `}, ${rule('watch')}]}`),
    ],
    [
      'by a ClusterRole that every cluster has',
      access('can', { what: 'deployments.apps' }),
      account + binding('kind: ServiceAccount, name: reader', 'kind: ClusterRole, name: view'),
    ],
    [
      'as a user',
      access('can', { as: { kind: 'User', name: 'jane', groups: [] } }),
      role(`[${rule('list')}]`) + binding('kind: User, name: jane'),
    ],
    [
      'as a user in a group',
      access('can', { as: { kind: 'User', name: 'jane', groups: ['dev'] } }),
      role(`[${rule('list')}]`) + binding('kind: Group, name: dev'),
    ],
    [
      'as a group',
      access('can', { as: { kind: 'Group', name: 'dev' } }),
      role(`[${rule('list')}]`) + binding('kind: Group, name: dev'),
    ],
    [
      'to a subresource',
      access('can', { verbs: ['get'], what: 'pods/log' }),
      account + role(`[${rule('get', 'pods/log')}]`) + toReader,
    ],
    [
      'to one object',
      access('can', { verbs: ['get'], what: 'secrets', name: 'token' }),
      account + role('[{apiGroups: [""], resources: [secrets], verbs: [get], resourceNames: [token]}]') + toReader,
    ],
    [
      'to a URL',
      access('can', { verbs: ['get'], what: '/metrics' }),
      account +
        role('[{nonResourceURLs: [/metrics], verbs: [get]}]', 'ClusterRole') +
        binding(
          'kind: ServiceAccount, name: reader, namespace: default',
          'kind: ClusterRole, name: reader',
          'ClusterRoleBinding',
        ),
    ],
  ])('%s', (_, requirement, text) => {
    expect(findingsOf(requirement, text)).toEqual([]);
  });

  it.each<[string, AccessRequirement, string, (readonly [string, string])[]]>([
    ['in an empty answer', access('can'), '', [['no-documents', '']]],
    ['without the account', access('can'), role(`[${rule('list')}]`) + toReader, [['object-missing', '']]],
    ['without a role', access('can'), account, [['access-denied', 'metadata.name']]],
    ['without a binding', access('can'), account + role(`[${rule('list')}]`), [['access-denied', 'metadata.name']]],
    [
      'with another verb',
      access('can'),
      account + role(`[${rule('get')}]`) + toReader,
      [['access-denied', 'rules[0].verbs']],
    ],
    [
      'in another group',
      access('can'),
      account + role(`[${rule('list', 'pods', 'apps')}]`) + toReader,
      [['access-denied', 'rules[0].apiGroups']],
    ],
    [
      'in the singular',
      access('can'),
      account + role(`[${rule('list', 'pod')}]`) + toReader,
      [['access-denied', 'rules[0].resources']],
    ],
    [
      'as a user of that name',
      access('can'),
      account + role(`[${rule('list')}]`) + binding('kind: User, name: reader'),
      [['access-denied', 'subjects[0].kind']],
    ],
    [
      'in all namespaces by a RoleBinding',
      access('can', { namespace: '' }),
      account + role(`[${rule('list')}]`, 'ClusterRole') + toReader.replace('kind: Role,', 'kind: ClusterRole,'),
      [['access-denied', 'kind']],
    ],
  ])('not %s', (_, requirement, text, findings) => {
    expect(findingsOf(requirement, text)).toEqual(findings);
  });

  it('tells all verbs that lack in a rule at once', () => {
    const requirement = access('can', { verbs: ['get', 'list', 'watch'] });
    const [result] = gradeText([requirement], account + role(`[${rule('get')}]`) + toReader).requirements;
    expect(result?.findings.map(({ problem }) => problem)).toMatchObject([
      { verbs: ['list', 'watch'], fault: 'verb', expected: 'list, watch', actual: ['get'] },
    ]);
  });

  it('earns nothing for what is so without the answer', () => {
    expect(findingsOf(access('can'), account, reads)).toEqual([['nothing-done', 'metadata.name']]);
    expect(findingsOf(access('can'), '', reads)).toEqual([['no-documents', '']]);
  });

  it('would be met by a binding that is rejected', () => {
    const [result] = gradeText([access('can')], reads.replace('kind: Role, name', 'kind: Roll, name')).requirements;
    expect(result?.findings.map(({ problem }) => problem.code)).toContain('object-rejected');
  });

  it('puts the blame on what the learner wrote, not on what was given', () => {
    const given = account + role(`[${rule('get')}]`);
    expect(findingsOf(access('can'), toReader, given)).toEqual([['access-denied', 'roleRef.name']]);
    const astray = toReader.replace('kind: Role, name: reader', 'kind: Role, name: reeder');
    expect(findingsOf(access('can'), astray, account + role(`[${rule('list')}]`))).toEqual([
      ['access-denied', 'roleRef.name'],
    ]);
  });
});

describe('somebody cannot do something', () => {
  const requirement = access('cannot', { what: 'secrets' });

  it('but something else', () => {
    expect(findingsOf(requirement, reads)).toEqual([]);
    expect(
      findingsOf(access('cannot', { what: 'secrets', as: { kind: 'Group', name: 'system:serviceaccounts' } }), reads),
    ).not.toEqual([]);
  });

  it.each<[string, string, (readonly [string, string])[]]>([
    ['in an empty answer', '', [['no-documents', '']]],
    ['without the account', role(`[${rule('list')}]`), [['object-missing', '']]],
    ['where the account may do nothing at all', account, [['no-permissions', 'metadata.name']]],
    ['where the role has no rules', account + role('[]') + toReader, [['no-permissions', 'metadata.name']]],
    [
      'by its name',
      account + role(`[${rule('list', 'pods, secrets')}]`) + toReader,
      [['access-allowed', 'rules[0].resources[1]']],
    ],
    ['by a star', account + role(`[${rule('list', '"*"')}]`) + toReader, [['access-allowed', 'rules[0].resources[0]']]],
    [
      'by a role of every cluster',
      account + binding('kind: ServiceAccount, name: reader', 'kind: ClusterRole, name: edit'),
      [['access-allowed', 'roleRef.name']],
    ],
  ])('not %s', (_, text, findings) => {
    expect(findingsOf(requirement, text)).toEqual(findings);
  });

  it('and nothing is earned where all of it was given', () => {
    expect(findingsOf(requirement, '{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}', reads)).toEqual([
      ['no-permissions', ''],
    ]);
  });

  it.each<[string, Partial<AccessRequirement>, string, string]>([
    ['the verb', { verbs: ['delete'] }, account + role(`[${rule('list, delete')}]`) + toReader, 'rules[0].verbs[1]'],
    ['the name', { name: 'other', verbs: ['list'] }, reads, 'rules[0].resources[0]'],
    [
      'the binding',
      { namespace: 'shop' },
      account +
        role(`[${rule('list')}]`, 'ClusterRole') +
        binding(
          'kind: ServiceAccount, name: reader, namespace: default',
          'kind: ClusterRole, name: reader',
          'ClusterRoleBinding',
        ),
      'kind',
    ],
    [
      'the subject',
      { as: { kind: 'ServiceAccount', name: 'default', namespace: 'default' } },
      account + role(`[${rule('list')}]`) + binding('kind: Group, name: "system:serviceaccounts"'),
      'subjects[0].name',
    ],
  ])('%s is too much where the rest is asked for', (_, more, text, field) => {
    const wanted = _ === 'the name' ? access('can', { name: '' }) : access('can');
    const result = gradeText([wanted, access('cannot', more)], text).requirements[1];
    const expected = _ === 'the name' ? 'rules[0].resourceNames' : field;
    expect(result?.findings.map((finding) => finding.field)).toEqual([expected]);
  });
});
