import { expect, it } from 'vitest';
import { admit } from '../../src/kubernetes/admit.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';

it('stores no metadata that only the server sets', () => {
  const text = [
    'apiVersion: v1',
    'kind: ConfigMap',
    'metadata:',
    '  name: settings',
    '  uid: 6f1a',
    '  creationTimestamp: "2026-01-01T00:00:00Z"',
    '  generation: 3',
    '  selfLink: /x',
  ].join('\n');
  const [verdict] = admit(parseSource({ name: 'c.yaml', text }).documents);
  expect(verdict?.accepted).toBe(true);
  expect({ ...(verdict?.object?.stored.metadata as object) }).toEqual({ name: 'settings', namespace: 'default' });
});
