import { describe, expect, it } from 'vitest';
import { TempSet } from './temp-set.ts';

const frame = (requirements: string) => `id: task
domain: services-and-networking
competency: services
minutes: 3
title: {en: a, ko: b}
story: {en: a, ko: b}
requirements:
${requirements}`;

const requirement = (id: string, text: string) =>
  `  - {id: ${id}, says: {en: a, ko: b}, hint: {en: a, ko: b}, ${text}}\n`;

/** A set with one exercise and one right answer, three times; its wrong answers are those given. */
function setOf(requirements: string, right: string, wrong: Readonly<Record<string, string>>): TempSet {
  const set = new TempSet();
  for (const name of ['image-without-a-version.yaml', 'labels-absent.yaml']) set.remove(`answers/${name}`);
  for (const name of ['reference.yaml', 'flow-style.yaml', 'json.json']) set.write(`solutions/${name}`, right);
  for (const [name, text] of Object.entries(wrong)) set.write(`answers/${name}.yaml`, text);
  return set.write('exercises/exercise.yaml', frame(requirements));
}

const rbac = (verbs: string, resources = 'pods') => `{apiVersion: v1, kind: ServiceAccount, metadata: {name: reader}}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: reader}
rules: [{apiGroups: [""], resources: [${resources}], verbs: [${verbs}]}]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: reader}
subjects: [{kind: ServiceAccount, name: reader, namespace: default}]
roleRef: {kind: Role, name: reader, apiGroup: rbac.authorization.k8s.io}
`;
const can = requirement('reads', 'can: {as: ServiceAccount/reader, verbs: [get], resource: pods}');
const cannot = (more = '') =>
  requirement('no-secrets', `${more}cannot: {as: ServiceAccount/reader, verbs: [get], resource: secrets}`);
const wrong = {
  'another-verb': `${rbac('list')}# loses: reads\n`,
  'secrets-too': `${rbac('get', 'pods, secrets')}# loses: no-secrets\n`,
};

describe('lint changes what permissions rest on', () => {
  it('and finds that nothing is kept where nothing is permitted', () => {
    expect(setOf(can + cannot('needs: [reads], '), rbac('get'), wrong).lintTexts()).toEqual([]);
    const texts = setOf(can + cannot(), rbac('get'), wrong).lintTexts();
    expect(new Set(texts)).toEqual(new Set(['exercise.yaml:9 mutant-spreads reads']));
  });

  it('and finds a resource that nobody serves', () => {
    const misspelt = can.replace('resource: pods', 'resource: pod.apps');
    expect(setOf(misspelt + cannot(), rbac('get'), wrong).lintTexts()).toContain(
      'exercise.yaml:8 wrong-value resource',
    );
  });
});

describe('lint changes what admission rests on', () => {
  const pod = (profile: string) => `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  securityContext:
    seccompProfile:
      type: ${profile}
  containers: [{name: web, image: nginx}]
`;
  const admitted = requirement('baseline', 'admitted: {object: Pod/web, level: baseline}');
  const profile = requirement(
    'profile',
    'object: Pod/web, matches: {spec: {securityContext: {seccompProfile: {type: RuntimeDefault}}}}',
  );

  it('and knows what both ask for', () => {
    const wrong = pod('Unconfined # loses: baseline, profile');
    expect(setOf(admitted + profile, pod('RuntimeDefault'), { unconfined: wrong }).lintTexts()).toEqual([]);
  });
});
