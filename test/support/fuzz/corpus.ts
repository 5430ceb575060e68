import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { conformanceCases } from '../conformance-cases.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');

function yamlBelow(...folder: readonly string[]): string[] {
  return readdirSync(path.join(root, ...folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readFileSync(path.join(root, ...folder, name), 'utf8'));
}

/** Manifests to start from: right and wrong answers, and what was put to a real API server. */
export const corpus = {
  yaml: [
    ...conformanceCases.map(({ manifest }) => manifest),
    ...yamlBelow('solutions'),
    ...yamlBelow('test', 'answers'),
    ...yamlBelow('test', 'answers-right'),
  ],
  /** Objects as `kubectl get -o json` would give them. */
  json: conformanceCases.flatMap(({ object }) => (object === undefined ? [] : [JSON.stringify(object, null, 2)])),
};
