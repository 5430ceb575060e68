import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagedFolders } from '../../src/catalog/exercise-folder.ts';
import { exerciseJsonSchema, exerciseSchema } from '../../src/catalog/exercise-schema.ts';
import { exercisePlaces } from '../../src/catalog/read-catalog.ts';
import { readExercise } from '../../src/catalog/read-exercise.ts';
import { nodeToJson } from '../../src/kubernetes/node-to-json.ts';
import type { Json } from '../../src/model/json.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';
import { TempSet } from './temp-set.ts';

function readValue(file: string): Json {
  const root = parseSource({ name: file, text: fs.readFileSync(file, 'utf8') }).documents[0]?.root;
  return root === undefined ? null : nodeToJson(root);
}

const frame = {
  id: 'task',
  domain: 'services-and-networking',
  competency: 'services',
  minutes: 3,
  title: { en: 'a', ko: 'b' },
  story: { en: 'a', ko: 'b' },
};
const base = { id: 'first', says: { en: 'a', ko: 'b' }, hint: { en: 'a', ko: 'b' } };

describe('the schema', () => {
  it('takes what the reader takes', () => {
    const folders = packagedFolders();
    const places = exercisePlaces(folders);
    expect(places.length).toBeGreaterThan(0);
    for (const { domain, id } of places)
      expect(
        exerciseSchema.safeParse(readValue(path.join(folders.exercises, domain, id, 'exercise.yaml'))).error,
      ).toBeUndefined();
  });

  it.each<[string, object]>([
    ['matches', { object: 'Pod/a', matches: { spec: {} }, exactly: ['spec'], points: 2, needs: ['other'] }],
    ['routes', { routes: { service: 'a', workload: 'Pod/a', port: 80 } }],
    ['routes by name', { routes: { service: 'b/a', workload: 'Deployment/b/a', port: 'http' } }],
    ['governs', { governs: { statefulSet: 'a', service: 'a' } }],
    ['resolves', { resolves: { name: 'a.b', pods: ['a'], namespace: 'c' } }],
    ['reaches', { reaches: { from: 'Deployment/a', to: 'Service/b/c', port: 80 } }],
    ['mustNotReach', { mustNotReach: { from: '203.0.113.7', to: 'db.shop', port: 53, protocol: 'UDP' } }],
    ['serves', { serves: { service: 'a', workload: 'Deployment/a', share: 25 } }],
    ['serves without a share', { serves: { service: 'b/a', workload: 'Deployment/b/a' } }],
    ['unchanged', { unchanged: 'Service/a' }],
    ['can', { can: { as: 'ServiceAccount/a', verbs: ['get'], resource: 'pods/log', name: 'a', namespace: 'b' } }],
    ['can as a user', { can: { as: 'User/a/b', groups: ['c'], verbs: ['get'], url: '/metrics' } }],
    ['cannot', { cannot: { as: 'Group/system:masters', verbs: ['*'], resource: '*', namespace: '' } }],
    ['admitted', { admitted: { object: 'Deployment/a', level: 'restricted' } }],
    ['admitted by its namespace', { admitted: { object: 'Pod/b/a' } }],
    ['qos', { qos: { object: 'Pod/a', class: 'Guaranteed' } }],
    ['bound', { bound: { claim: 'b/a', volume: 'c' } }],
    ['bound to anything', { bound: { claim: 'a' } }],
    ['runs', { runs: { workload: 'DaemonSet/a', pods: 2, labels: { app: 'a' }, nodes: ['b', 'c'] } }],
    ['runs anywhere', { runs: { workload: 'Job/b/a', pods: 1 } }],
    ['schedule', { schedule: { cronJob: 'a', after: '2026-01-01T00:00:00Z', runs: ['2026-01-01T03:00:00+09:00'] } }],
    ['disruptions', { disruptions: { workload: 'Deployment/a', allowed: 0 } }],
    ['scales', { scales: { autoscaler: 'a', load: { cpu: 90, queue: '5k' }, current: 2, replicas: 3 } }],
  ])('and the reader takes what it takes: %s', (_, kind) => {
    const exercise = { ...frame, requirements: [{ ...base, ...kind }] };
    expect(exerciseSchema.safeParse(exercise).error).toBeUndefined();
    const set = new TempSet().write('exercises/exercise.yaml', JSON.stringify(exercise));
    expect(readExercise(set.path('exercises'))).toMatchObject({ id: 'task' });
  });

  it.each<[string, object]>([
    ['a level that keeps nothing out', { admitted: { object: 'Pod/a', level: 'privileged' } }],
    ['no class', { qos: { object: 'Pod/a', class: 'guaranteed' } }],
    ['a subject without a kind', { can: { as: 'jane', verbs: ['get'], resource: 'pods' } }],
    ['no Pods', { runs: { workload: 'Job/a', pods: 0 } }],
    ['a day for an instant', { schedule: { cronJob: 'a', after: '2026-01-01', runs: ['2026-01-02T00:00:00Z'] } }],
    ['no runs', { schedule: { cronJob: 'a', after: '2026-01-01T00:00:00Z', runs: [] } }],
    ['no verbs', { can: { as: 'User/jane', verbs: [], resource: 'pods' } }],
  ])('does not take %s', (_, kind) => {
    const exercise = { ...frame, requirements: [{ ...base, ...kind }] };
    expect(exerciseSchema.safeParse(exercise).error).toBeDefined();
  });

  it('can be had as JSON Schema', () => {
    const schema = JSON.stringify(exerciseJsonSchema());
    expect(JSON.parse(schema)).toMatchObject({
      title: 'kubedrill exercise',
      type: 'object',
      additionalProperties: false,
    });
    for (const key of ['matches', 'routes', 'governs', 'resolves', 'unchanged', 'needs', 'namespace'])
      expect(schema).toContain(`"${key}"`);
  });
});
