import { describe, expect, it } from 'vitest';
import type { ConnectionStory } from '../../../src/cluster/explain/connection-step.ts';
import { explainConnection } from '../../../src/cluster/explain/explain-connection.ts';
import { findSource, findTarget } from '../../../src/cluster/explain/find-ends.ts';
import { languages } from '../../../src/model/localized.ts';
import { storyToText } from '../../../src/report/preview/connection/story-to-text.ts';
import { fullShop, guarded, viewOf } from './manifests.ts';

const plain = { style: { color: false, ascii: false }, width: 80 } as const;

function storyOf(text: string, from: string, host: string, port: number, protocol = 'TCP'): ConnectionStory {
  const { network } = viewOf(text);
  const source = findSource(network.cluster, from, 'default');
  if (source === undefined) throw new Error(`nobody is called ${from}`);
  const namespace = source.kind === 'pod' ? source.pod.namespace : 'default';
  const target = findTarget(network.cluster, host, namespace);
  if (target === undefined) throw new Error(`nothing is called ${host}`);
  return explainConnection(network, { from: { name: from, source }, to: { name: host, target }, port, protocol });
}

const questions = {
  'open-service': [fullShop, 'Deployment/web', 'web', 80],
  'denied-by-label': [fullShop, 'web-canary', 'db-0.db', 5432],
  'no-such-port': [fullShop, 'db', 'web', 8080],
  'another-port': [fullShop, 'web', 'StatefulSet/db', 5433],
  'unknown-name': [fullShop, 'web', 'api', 80],
  'outside-in': [fullShop, '203.0.113.7', 'Service/web', 80],
  'outside-out': [fullShop, 'web', 'example.com', 443],
  'no-lookup': [guarded, 'locked', 'api', 80],
  'lookup-allowed': [guarded, 'front', 'api', 80],
  'no-endpoints': [guarded, 'front', 'lost', 80],
  'undeclared-port': [guarded, 'front', 'Pod/api', 81],
  'nothing-declared': [guarded, 'front', 'Pod/locked', 80],
} as const;

describe('one connection, explained', () => {
  it.each(
    languages.flatMap((language) => Object.entries(questions).map(([name, asked]) => [name, language, asked] as const)),
  )('%s in %s', async (name, language, [text, from, host, port]) => {
    const shown = storyToText(storyOf(text, from, host, port), { ...plain, language });
    await expect(`${shown}\n`).toMatchFileSnapshot(`connections/${name}.${language}.txt`);
  });

  it('says yes where every way comes through, and only there', () => {
    const yes = Object.entries(questions).filter(
      ([, [text, from, host, port]]) => storyOf(text, from, host, port).connects,
    );
    expect(yes.map(([name]) => name)).toEqual(['open-service', 'outside-out', 'lookup-allowed', 'nothing-declared']);
  });

  it('names for each step that an object decides the object and the line', () => {
    const { steps } = storyOf(fullShop, 'web-canary', 'db-0.db', 5432);
    expect(steps.map(({ kind, state, at }) => [kind, state, at && `${at.object.kind} ${at.object.name}`])).toEqual([
      ['client', 'ok', 'Deployment web-canary'],
      ['name', 'ok', undefined],
      ['service', 'ok', 'Service db'],
      ['endpoints', 'ok', 'Service db'],
      ['egress', 'ok', undefined],
      ['ingress', 'failed', 'NetworkPolicy db-from-web'],
    ]);
    const line = fullShop.split('\n').findIndex((text) => text.includes('track: stable}}}]')) + 1;
    expect(steps.at(-1)?.at?.place).toMatchObject({ file: 'answer.yaml', line });
  });

  it('counts ways that are only partly open', () => {
    const story = storyOf(fullShop, 'web', 'web', 80);
    expect(story.ways).toEqual({ all: 4, open: 4 });
    const mixed = storyOf(guarded, 'front', 'both', 80);
    expect(mixed).toMatchObject({ connects: false, outcome: 'mixed', ways: { all: 2, open: 1 } });
  });
});

describe('the ends of a connection', () => {
  const { cluster } = viewOf(fullShop).network;
  it.each([
    ['web', 'pod'],
    ['db-1', 'pod'],
    ['deploy/web', 'pod'],
    ['StatefulSet/shop/db', 'pod'],
    ['shop/web', 'pod'],
    ['10.0.0.9', 'address'],
    ['backup', undefined],
    ['Deployment/db', undefined],
    ['elsewhere/web', undefined],
  ])('%s connects as %s', (word, kind) => {
    expect(findSource(cluster, word, 'default')?.kind).toBe(kind);
  });

  it.each([
    ['web', 'name'],
    ['svc/web', 'service'],
    ['shop/web', 'service'],
    ['web-canary', 'pod'],
    ['db-0', 'pod'],
    ['sts/db', 'pod'],
    ['db-0.db', 'name'],
    ['::1', 'name'],
    ['nobody', 'name'],
    ['Service/nobody', undefined],
    ['Deployment/nobody', undefined],
  ])('%s is connected to as %s', (word, kind) => {
    expect(findTarget(cluster, word, 'shop')?.kind).toBe(kind);
  });
});
