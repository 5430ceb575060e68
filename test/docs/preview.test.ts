import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { explainConnection } from '../../src/cluster/explain/explain-connection.ts';
import { findSource, findTarget } from '../../src/cluster/explain/find-ends.ts';
import { previewToJson } from '../../src/report/preview/preview-to-json.ts';
import { fullShop, guarded, storage, viewOf } from '../report/preview/manifests.ts';
import { projectRoot } from '../support/run-cli.ts';

const page = fs.readFileSync(path.join(projectRoot, 'docs', 'preview.md'), 'utf8');
/** Their keys come from manifests. */
const free = new Set(['labels', 'selector']);

function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (free.has(key) ? [key] : [key, ...keysOf(item)]));
}

it('docs/preview.md tells of every key of the data', () => {
  const views = [fullShop, guarded, storage].map((text) => viewOf(text, { after: 0 }));
  // Warnings are those of `validate`.
  const previews = views.map((view) => ({ ...previewToJson(view), warnings: [] }));
  const stories = views.slice(0, 2).flatMap(({ network }) =>
    network.cluster.services.flatMap(({ name, namespace, ports }) => {
      const source = findSource(network.cluster, network.cluster.pods[0]?.name ?? '', namespace);
      const target = findTarget(network.cluster, name, namespace);
      if (source === undefined || target === undefined) throw new Error(`${name} cannot be asked about`);
      const ends = { from: { name: 'client', source }, to: { name, target } };
      return explainConnection(network, { ...ends, port: ports[0]?.port ?? 0, protocol: 'TCP' });
    }),
  );
  const keys = new Set(keysOf(JSON.parse(JSON.stringify([previews, stories]))));
  expect(keys.size).toBeGreaterThan(100);
  expect([...keys].filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});
