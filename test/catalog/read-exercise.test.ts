import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readExercise } from '../../src/catalog/read-exercise.ts';
import type { Exercise } from '../../src/model/exercise.ts';
import { TempSet } from './temp-set.ts';

function read(set: TempSet): Exercise {
  const exercise = readExercise(set.path('exercises'));
  if ('problem' in exercise) throw new Error(JSON.stringify(exercise));
  return exercise;
}

/** An exercise with just this requirement. */
function requirement(yaml: string): TempSet {
  return new TempSet().write(
    'exercises/exercise.yaml',
    `id: task
domain: services-and-networking
competency: services
minutes: 3
namespace: shop
title: {en: a, ko: b}
story: {en: a, ko: b}
requirements:
  - id: first
    says: {en: a, ko: b}
    ${yaml}
`,
  );
}

describe('readExercise', () => {
  it('fills in what an author may leave out', () => {
    const exercise = read(new TempSet());
    expect(exercise).toMatchObject({ id: 'task', namespace: 'default', given: undefined, start: undefined });
    expect(exercise.requirements[0]).toMatchObject({
      kind: 'matches',
      points: 1,
      needs: [],
      exactly: [],
      object: { kind: 'Pod', name: 'web', namespace: 'default' },
    });
  });

  it.each([
    ['object: ConfigMap/a', { kind: 'ConfigMap', name: 'a', namespace: 'shop' }],
    ['object: ConfigMap/other/a', { kind: 'ConfigMap', name: 'a', namespace: 'other' }],
    ['object: Namespace/a', { kind: 'Namespace', name: 'a', namespace: '' }],
  ])('resolves %s', (written, object) => {
    const exercise = read(requirement(`${written}\n    matches: {metadata: {labels: {a: b}}}`));
    expect(exercise.requirements[0]).toMatchObject({ object });
  });

  it('reads what runs in the end', () => {
    const kinds = [
      requirement('bound: {claim: data, volume: pv}'),
      requirement('runs: {workload: Job/sums, pods: 2, labels: {app: sums}}'),
      requirement('schedule: {cronJob: a, after: "2026-01-01T09:00:00+09:00", runs: ["2026-01-01T18:00:00Z"]}'),
      requirement('disruptions: {workload: Deployment/other/web, allowed: 1}'),
      requirement('scales: {autoscaler: web, load: {cpu: 90, queue: 5k}, replicas: 6}'),
    ].map((set) => read(set).requirements[0]);
    expect(kinds).toMatchObject([
      {
        claim: { kind: 'PersistentVolumeClaim', name: 'data', namespace: 'shop' },
        volume: { kind: 'PersistentVolume', name: 'pv', namespace: '' },
      },
      {
        workload: { kind: 'Job', name: 'sums', namespace: 'shop' },
        pods: 2,
        labels: { app: 'sums' },
        nodes: undefined,
      },
      { kind: 'schedule', after: '2026-01-01T00:00:00Z', runs: ['2026-01-01T18:00:00Z'] },
      { kind: 'disruptions', workload: { namespace: 'other' }, allowed: 1 },
      { kind: 'scales', load: { cpu: 90, queue: '5k' }, current: undefined, replicas: 6 },
    ]);
    const instant = 'schedule: {cronJob: a, after: "2026-13-01T00:00:00Z", runs: ["2026-01-01T18:00:00Z"]}';
    expect(() => read(requirement(instant))).toThrow();
  });

  it('reads each kind of requirement', () => {
    const kinds = [
      requirement('routes: {service: web, workload: StatefulSet/web, port: http}'),
      requirement('routes: {service: other/web, workload: Deployment/web}'),
      requirement('governs: {statefulSet: web, service: web}'),
      requirement('resolves: {name: web-0.web, pods: [web-0]}'),
      requirement('reaches: {from: Deployment/web, to: Service/other/db, port: 5432}'),
      requirement('mustNotReach: {from: 203.0.113.7, to: db.other, port: 53, protocol: UDP}'),
      requirement('serves: {service: web, workload: StatefulSet/web, share: 25}'),
      requirement('unchanged: Service/web'),
    ].map((set) => read(set).requirements[0]);
    const service = { kind: 'Service', name: 'web', namespace: 'shop' };
    expect(kinds).toMatchObject([
      { kind: 'routes', service, workload: { kind: 'StatefulSet', name: 'web', namespace: 'shop' }, port: 'http' },
      { kind: 'routes', service: { ...service, namespace: 'other' }, port: undefined },
      { kind: 'governs', service, statefulSet: { kind: 'StatefulSet', name: 'web', namespace: 'shop' } },
      { kind: 'resolves', dnsName: 'web-0.web', namespace: 'shop', pods: ['web-0'] },
      {
        kind: 'reaches',
        from: { kind: 'Deployment', name: 'web', namespace: 'shop' },
        to: { kind: 'Service', name: 'db', namespace: 'other' },
        port: 5432,
        protocol: 'TCP',
      },
      { kind: 'mustNotReach', from: { host: '203.0.113.7' }, to: { host: 'db.other' }, port: 53, protocol: 'UDP' },
      { kind: 'serves', service, workload: { kind: 'StatefulSet', name: 'web', namespace: 'shop' }, share: 25 },
      { kind: 'unchanged', object: service, points: 0 },
    ]);
  });

  it.each([
    ['object: Pods/a\n    matches: {a: b}', 'unknown-kind', 11],
    ['object: web\n    matches: {a: b}', 'wrong-value', 11],
    ['object: Namespace/a/b\n    matches: {a: b}', 'no-namespace', 11],
    ['object: Pod/a', 'requirement-kind', 9],
    ['reaches: {from: Pods/a, to: b, port: 80}', 'unknown-kind', 11],
    ['mustNotReach: {from: a, to: Pod/b, port: http}', 'wrong-value', 11],
    ['unchanged: Pod/a\n    matches: {a: b}', 'requirement-kind', 9],
    ['object: Pod/a\n    matches: [a]', 'wrong-value', 12],
    ['points: "2"\n    unchanged: Pod/a', 'wrong-value', 11],
    ['a: b: c', 'syntax', 11],
  ])('says where %j cannot be read', (written, check, line) => {
    expect(readExercise(requirement(written).path('exercises'))).toMatchObject({ problem: { check }, line });
  });

  it('has the same digest whatever the line ends, and another for other words', () => {
    const set = new TempSet();
    const { digest } = read(set);
    const text = fs.readFileSync(set.path('exercises/exercise.yaml'), 'utf8');
    expect(read(set.write('exercises/exercise.yaml', `\ufeff${text.replaceAll('\n', '\r\n')}`)).digest).toBe(digest);
    expect(read(set.write('exercises/notes.txt', 'an editor left this')).digest).toBe(digest);
    expect(read(set.write('exercises/given.yaml', '')).digest).not.toBe(digest);
  });

  it('reports a folder without an exercise', () => {
    const set = new TempSet().remove('exercises/exercise.yaml');
    expect(readExercise(set.path('exercises'))).toEqual({
      problem: { check: 'unreadable', reason: 'missing' },
      line: undefined,
    });
  });
});
