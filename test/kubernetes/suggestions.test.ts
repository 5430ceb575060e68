import { describe, expect, it } from 'vitest';
import { admit } from '../../src/kubernetes/admit.ts';
import { closest } from '../../src/kubernetes/closest.ts';
import { resolveKind } from '../../src/kubernetes/resolve-kind.ts';
import { fieldsOf } from '../../src/kubernetes/schema/schema.ts';
import { whereItBelongs } from '../../src/kubernetes/where-it-belongs.ts';
import { FieldPath } from '../../src/model/field-path.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';

describe('the closest word', () => {
  it.each([
    ['clusterIp', 'clusterIP'],
    ['CLUSTERIP', 'clusterIP'],
    ['selectr', 'selector'],
    ['selcetor', 'selector'],
    ['port', 'ports'],
    ['sessionAffinty', 'sessionAffinity'],
    ['replicas', undefined],
    ['x', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('to %s is %s', (word, expected) => {
    expect(closest(word, fieldsOf('ServiceSpec').keys())).toBe(expected);
  });

  it('is the earlier of two that are as close', () => {
    expect(closest('bat', ['cat', 'hat'])).toBe('cat');
  });

  it('is not looked for in long words', () => {
    expect(closest('x'.repeat(1_000_000), ['selector'])).toBeUndefined();
  });
});

describe('a misplaced field belongs', () => {
  it.each([
    ['containers', 'DeploymentSpec', 'spec', 'spec.template.spec'],
    ['image', 'PodSpec', 'spec', 'spec.containers[0]'],
    ['app', 'DeploymentSpec', 'spec', undefined],
    ['restartPolicy', 'JobSpec', 'spec', 'spec.template.spec'],
    ['schedule', 'CronJob', '', 'spec'],
    ['constructor', 'DeploymentSpec', 'spec', undefined],
  ])('%s of %s', (name, type, field, expected) => {
    const path = field === '' ? FieldPath.root : FieldPath.of(field);
    expect(whereItBelongs(name, type, path)).toBe(expected);
  });
});

describe('a kind', () => {
  it.each([
    ['v1', 'Pod'],
    ['apps/v1', 'Deployment'],
    ['autoscaling/v1', 'HorizontalPodAutoscaler'],
    ['autoscaling/v2', 'HorizontalPodAutoscaler'],
  ])('%s %s is served', (apiVersion, kind) => {
    expect(resolveKind(apiVersion, kind)).toMatchObject({ schema: { apiVersion, kind }, problem: undefined });
  });

  it.each([
    ['v1', 'pod', 'v1/Pod'],
    ['v1', 'Deployment', 'apps/v1/Deployment'],
    ['apps/v1beta1', 'Deployment', 'apps/v1/Deployment'],
    ['v1', 'svc', 'v1/Service'],
    ['v1', 'services', 'v1/Service'],
    ['apps/v1', 'StatefullSet', 'apps/v1/StatefulSet'],
    ['batch/v1beta1', 'CronJob', 'batch/v1/CronJob'],
    ['v1', 'Zebra', undefined],
    ['v1', 'constructor', undefined],
    ['__proto__', 'toString', undefined],
  ])('%s %s is not, and %s may be meant', (apiVersion, kind, meant) => {
    const { schema, problem } = resolveKind(apiVersion, kind);
    expect(schema && `${schema.apiVersion}/${schema.kind}`).toBe(meant);
    expect(problem?.code).toBe('no-kind-match');
  });

  it('may have been served once', () => {
    expect(resolveKind('extensions/v1beta1', 'Ingress').problem).toMatchObject({ removedIn: '1.22' });
    expect(resolveKind('v1', 'Ingress').problem).toMatchObject({ removedIn: undefined });
  });
});

it('shows what cannot be seen of an unknown name, as the server does', () => {
  const fields = (key: string) => {
    const text = `{apiVersion: v1, kind: ConfigMap, metadata: {name: c}, ${key}: v}`;
    const [verdict] = admit(parseSource({ name: 'test.yaml', text }).documents);
    return verdict?.errors.map(({ field }) => field);
  };
  expect(fields('"\u00a0kind"')).toEqual(['\\u00a0kind']);
  expect(fields('"kind\u200b"')).toEqual(['kind\\u200b']);
  expect(fields('"a\\tb\\x01"')).toEqual(['a\\tb\\x01']);
  expect(fields('이름')).toEqual(['이름']);
});
