import { Worker } from 'node:worker_threads';
import { addFigures, countInputs, type Figures, noFigures } from './figures.ts';
import type { FromWorker, WorkerTask } from './run-inputs.ts';

export interface Failure {
  readonly index: number;
  readonly what: 'crash' | 'hang';
  readonly detail: string;
}

export interface WatchedRun {
  readonly seed: number;
  readonly from: number;
  readonly runs: number;
  /** An input that takes longer is a hang: it is reported, and the run goes on behind it. */
  readonly hangSeconds: number;
  readonly onFailure: (failure: Failure) => void;
  readonly onProgress: (line: string) => void;
}

/** More than this many failures are of no more use. */
const mostFailures = 200;

/** Runs inputs in a worker thread, and looks from outside whether it still gets on. */
export async function watchRun(run: WatchedRun): Promise<{ figures: Figures; failures: readonly Failure[] }> {
  const figures = noFigures();
  const failures: Failure[] = [];
  const end = run.from + run.runs;
  for (let next = run.from; next < end && failures.length < mostFailures; ) {
    next = await runUntilStuck(run, next, end, figures, (failure) => {
      failures.push(failure);
      run.onFailure(failure);
    });
  }
  return { figures, failures };
}

/** One worker's life; resolves with the number of the input to go on with. */
function runUntilStuck(
  { seed, from, runs, hangSeconds, onProgress }: WatchedRun,
  start: number,
  end: number,
  figures: Figures,
  fail: (failure: Failure) => void,
): Promise<number> {
  return new Promise((resolve) => {
    // The worker writes here which input it is at, since it cannot speak while it is stuck in one.
    const current = new Int32Array(new SharedArrayBuffer(4));
    Atomics.store(current, 0, start);
    const workerData: WorkerTask = { seed, from: start, end, current };
    const worker = new Worker(new URL('./run-inputs.ts', import.meta.url), { workerData });
    let seen = -1;
    let since = performance.now();
    const finish = (next: number) => {
      clearInterval(watch);
      worker.removeAllListeners();
      void worker.terminate().then(() => resolve(next));
    };
    const watch = setInterval(() => {
      const index = Atomics.load(current, 0);
      if (index !== seen) {
        seen = index;
        since = performance.now();
      } else if (performance.now() - since > hangSeconds * 1000) {
        fail({ index, what: 'hang', detail: `not done after ${hangSeconds} s` });
        finish(index + 1);
      }
    }, 100);
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'crash') fail({ index: message.index, what: 'crash', detail: message.detail });
      else {
        addFigures(figures, message.figures);
        onProgress(`${countInputs(figures)} of ${runs} inputs, at ${message.next - from} …`);
        if (message.next >= end) finish(end);
      }
    });
    worker.on('error', (error) => {
      const index = Atomics.load(current, 0);
      fail({ index, what: 'crash', detail: `the worker died: ${error}` });
      finish(index + 1);
    });
  });
}
