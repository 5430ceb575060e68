import { parentPort, workerData } from 'node:worker_threads';
import { packagedFolders } from '../../src/catalog/exercise-folder.ts';
import { isEntry, loadExercise } from '../../src/catalog/read-catalog.ts';
import { examine } from '../../test/support/fuzz/examine.ts';
import { makeInput } from '../../test/support/fuzz/make-input.ts';
import { type Figures, noFigures } from './figures.ts';

export interface WorkerTask {
  readonly seed: number;
  readonly from: number;
  readonly end: number;
  /** Where to write the number of the input that is being run. */
  readonly current: Int32Array;
}

export type FromWorker =
  | { readonly type: 'crash'; readonly index: number; readonly detail: string }
  | { readonly type: 'figures'; readonly figures: Figures; readonly next: number };

const { seed, from, end, current } = workerData as WorkerTask;
const entry = loadExercise(packagedFolders(), 'headless-service');
const exercise = entry !== undefined && isEntry(entry) ? entry.exercise : undefined;
const send = (message: FromWorker) => parentPort?.postMessage(message);
const atOnce = 5000;

for (let start = from; start < end; start += atOnce) {
  const next = Math.min(end, start + atOnce);
  send({ type: 'figures', figures: runInputs(start, next), next });
}

function runInputs(start: number, until: number): Figures {
  const figures = noFigures();
  for (let index = start; index < until; index += 1) {
    Atomics.store(current, 0, index);
    const { kind, bytes } = makeInput(seed, index);
    const started = performance.now();
    try {
      // Grading takes longer than the rest; a part of the inputs goes through it.
      figures.byKind[kind][examine(bytes, index % 8 === 0 ? exercise : undefined)] += 1;
    } catch (error) {
      send({ type: 'crash', index, detail: (error instanceof Error && error.stack) || String(error) });
    }
    const milliseconds = performance.now() - started;
    figures.bytes += bytes.length;
    figures.milliseconds += milliseconds;
    if (milliseconds > figures.slowest.milliseconds) figures.slowest = { index, milliseconds };
    if (index % 100 === 0) figures.peakMemory = Math.max(figures.peakMemory, process.memoryUsage.rss());
  }
  return figures;
}
