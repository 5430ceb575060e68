import type { Context } from './context.ts';

/** A line on a terminal's standard error that is written over: for work that may take long. */
export class Progress {
  readonly #context: Context;
  readonly #every: number;
  #calls = 0;
  #shown = false;

  /** `every` which text is shown. */
  constructor(context: Context, every = 100) {
    this.#context = context;
    this.#every = every;
  }

  /** Shows some of the texts that it is given. Nothing where nobody watches. */
  show(text: string): void {
    this.#calls += 1;
    if (!this.#context.stderrIsTerminal || this.#calls % this.#every !== 0) return;
    this.#context.printError(`\r\u001b[K${text}`);
    this.#shown = true;
  }

  clear(): void {
    if (this.#shown) this.#context.printError('\r\u001b[K');
  }
}
