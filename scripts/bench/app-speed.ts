/**
 * How long the app takes from a key to the frame that it makes, and from a save to what was found of it, with an answer of
 * 200 lines, as shares of 16 ms and 50 ms; and what 10,000 re-grades leave in memory.
 * `npm run bench:app [-- ROUNDS]`
 */
import fs from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { packagedFolders } from '../../src/catalog/exercise-folder.ts';
import { findExercise, loadCatalog } from '../../src/catalog/read-catalog.ts';
import { grade } from '../../src/grading/grade.ts';
import type { measure } from './app/measure.tsx';

process.env.NODE_ENV = 'production';
const rounds = Number(process.argv[2] ?? 40);
const root = path.join(import.meta.dirname, '..', '..');
const exercise = findExercise(loadCatalog(packagedFolders()), 'headless-statefulset')?.exercise;
if (exercise === undefined) throw new Error('no exercise');
const reference = fs.readFileSync(
  path.join(root, 'solutions/application-design-and-build/headless-statefulset/reference.yaml'),
  'utf8',
);
const more = (index: number) =>
  `---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings-${index}\ndata:\n  mode: production\n`;
let text = reference;
for (let index = 0; text.split('\n').length < 200; index += 1) text += more(index);

// Node.js reads no JSX by itself.
const folder = fs.mkdtempSync(path.join(root, 'node_modules', '.bench-'));
try {
  const bundle = await rolldown({
    input: path.join(import.meta.dirname, 'app', 'measure.tsx'),
    platform: 'node',
    external: [/^ink$/, /^react(\/.*)?$/],
  });
  await bundle.write({ dir: folder, format: 'esm' });
  const module = (await import(path.join(folder, 'measure.js'))) as { readonly measure: typeof measure };
  const { keys, saves } = await module.measure(exercise, text, rounds);
  console.log(`an answer of ${text.split('\n').length} lines, ${rounds} rounds in 120 columns and 40 rows`);
  console.log(`key to frame: ${summary(keys, 16)}`);
  console.log(`save to what was found: ${summary(saves, 50)}`);
} finally {
  fs.rmSync(folder, { recursive: true });
}

const before = heap();
for (let round = 0; round < 10_000; round += 1)
  grade(exercise, [{ name: 'answer.yaml', text: text.replace('replicas: 3', `replicas: ${round}`) }]);
console.log(`10,000 re-grades leave ${((heap() - before) / 1e6).toFixed(1)} MB behind`);

function summary(values: readonly number[], budget: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return `median ${at(0.5).toFixed(1)} ms, 95% ${at(0.95).toFixed(1)} ms, ${(at(0.95) / budget).toFixed(2)} of ${budget} ms`;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
