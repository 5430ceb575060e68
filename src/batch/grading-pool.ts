import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { GraderFault } from '../course/outcome.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Limits } from '../yaml/limits.ts';
import type { Work } from './grade-work.ts';

export interface WorkerData {
  readonly exercises: readonly Exercise[];
  readonly limits: Partial<Limits>;
}

export interface PoolOptions extends WorkerData {
  /** Threads. */
  readonly jobs: number;
  /** How long one answer may take; then its thread is killed. */
  readonly seconds: number;
  /** How much memory a thread may take, in MiB; then it ends. */
  readonly memory?: number;
  /** The module of the threads; another one for tests. */
  readonly worker?: string;
}

const usualMemory = 512;

/** Grades answers in threads, each so many at a time as there are threads. */
export class GradingPool {
  readonly #pool: Piscina<Work, string>;
  readonly #seconds: number;
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor({ jobs, seconds, exercises, limits, memory = usualMemory, worker = workerFile() }: PoolOptions) {
    const workerData: WorkerData = { exercises, limits };
    this.#seconds = seconds;
    this.#free = jobs;
    this.#pool = new Piscina({
      filename: worker,
      minThreads: jobs,
      maxThreads: jobs,
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 16 },
      recordTiming: false,
    });
    // A thread that ends of itself fails the answer that it was at; that is told there.
    this.#pool.on('error', () => {});
  }

  /** What grading found, as JSON, or why nothing can be said of the answer. Never rejects. */
  async grade(work: Work): Promise<string | GraderFault> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#free -= 1;
    try {
      return await this.#run(work);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  async #run(work: Work): Promise<string | GraderFault> {
    // Only now that a thread is free: what others take is not its time.
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), this.#seconds * 1000);
    try {
      return await this.#pool.run(work, { signal: limit.signal });
    } catch (error) {
      if (limit.signal.aborted) return { kind: 'time-limit', seconds: this.#seconds };
      return { kind: 'crash', message: error instanceof Error ? error.message : String(error) };
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Beside this module in the sources, above the chunks in the build. */
function workerFile(): string {
  const built = fileURLToPath(new URL('../worker.js', import.meta.url));
  return existsSync(built) ? built : fileURLToPath(new URL('./worker.ts', import.meta.url));
}
