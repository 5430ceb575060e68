import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Style } from '../report/style.ts';
import { readCommand } from './linear/linear-command.ts';
import { LinearDesk } from './linear/linear-desk.ts';
import { LinearSession } from './linear/linear-session.ts';
import type { AppOptions } from './services/app-options.ts';
import type { AppServices } from './services/app-services.ts';
import { nodeServices } from './services/node-services.ts';

export interface LinearStreams {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly columns?: number };
}

/**
 * Runs the linear mode: prompts, one line after another, nothing redrawn. Ends with exit status 0 when the learner quits
 * or the input ends. Loads neither ink nor React.
 */
export function startLinear(options: AppOptions): Promise<number> {
  return runLinear(nodeServices(options), options.style, { input: process.stdin, output: process.stdout });
}

/** The same with services and streams given. */
export async function runLinear(
  services: AppServices,
  style: Style,
  { input, output }: LinearStreams,
): Promise<number> {
  // Without echo and prompts where nobody types: what is printed there is a transcript of the answers alone.
  const terminal = input.isTTY === true;
  const lines = createInterface({ input, output, terminal, prompt: '' });
  const iterator = lines[Symbol.asyncIterator]();

  async function ask(prompt: string): Promise<string | undefined> {
    lines.setPrompt(prompt);
    if (terminal) lines.prompt();
    const { value, done } = await iterator.next();
    return done === true ? undefined : value;
  }

  const desk = new LinearDesk(withFreeTerminal(services, lines), style, Math.min(output.columns ?? 80, 100), {
    print: (text) => void output.write(text),
    async confirm(question) {
      if (!terminal) output.write(`${question}\n`);
      const reply = await ask(`${question} (y/n) `);
      return reply !== undefined && /^\s*(y|yes|예|네|ㅛ)\s*$/i.test(reply);
    },
  });
  const session = new LinearSession(desk);
  session.greet();
  output.write('\n');

  const ids = services.exercises.map(({ id }) => id);
  let going = true;
  while (going) {
    const line = await ask(`${session.exercise?.id ?? 'kubedrill'}> `);
    if (line === undefined) break;
    going = await session.run(readCommand(line, ids));
    if (going) output.write('\n');
  }
  lines.close();
  if (going) session.explain();
  return 0;
}

/** An editor in the same terminal must be the only one that reads its keys. */
function withFreeTerminal(services: AppServices, lines: { pause(): unknown; resume(): unknown }): AppServices {
  return {
    ...services,
    async openEditor(file) {
      lines.pause();
      try {
        return await services.openEditor(file);
      } finally {
        lines.resume();
      }
    },
  };
}
