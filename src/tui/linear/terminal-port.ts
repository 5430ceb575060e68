import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { AppServices } from '../services/app-services.ts';

export interface LinearStreams {
  readonly input: Readable & { readonly isTTY?: boolean; readonly setRawMode?: (raw: boolean) => unknown };
  readonly output: Writable & { readonly columns?: number };
}

/** The two ways in which the linear mode meets a learner. */
export interface LinearPort {
  print(text: string): void;
  /** Asks for yes or no; false where the input has ended. */
  confirm(question: string): Promise<boolean>;
}

/** A port to streams, read a line at a time. */
export interface TerminalPort extends LinearPort {
  readonly width: number;
  /** The next line; undefined where the input has ended. */
  ask(prompt: string): Promise<string | undefined>;
  /** The same services, with an editor that alone reads the terminal's keys. */
  withFreeTerminal<S extends Pick<AppServices, 'openEditor'>>(services: S): S;
  close(): void;
}

export function openTerminalPort({ input, output }: LinearStreams): TerminalPort {
  // Without echo and prompts where nobody types: what is printed there is a transcript of the answers alone.
  const terminal = input.isTTY === true;
  const lines = createInterface({ input, output, terminal, prompt: '' });
  const iterator = lines[Symbol.asyncIterator]();
  // Whoever read along has gone, as `head` does: nobody is left to talk to.
  output.on('error', (error: Error & { readonly code?: string }) => {
    if (error.code !== 'EPIPE') throw error;
    lines.close();
  });
  const port: TerminalPort = {
    width: Math.min(output.columns ?? 80, 100),
    print: (text) => void output.write(text),
    async ask(prompt) {
      lines.setPrompt(prompt);
      if (terminal) lines.prompt();
      const { value, done } = await iterator.next();
      return done === true ? undefined : value;
    },
    async confirm(question) {
      if (!terminal) output.write(`${question}\n`);
      const reply = await port.ask(`${question} (y/n) `);
      return reply !== undefined && /^\s*(y|yes|예|네|ㅛ)\s*$/i.test(reply);
    },
    withFreeTerminal: (services) => ({
      ...services,
      async openEditor(file) {
        lines.pause();
        // readline has turned off echo and whole lines, which an editor such as `ed` needs.
        if (terminal) input.setRawMode?.(false);
        try {
          return await services.openEditor(file);
        } finally {
          if (terminal) input.setRawMode?.(true);
          lines.resume();
        }
      },
    }),
    close: () => lines.close(),
  };
  return port;
}
