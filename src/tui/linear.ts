import type { Style } from '../report/style.ts';
import { readCommand } from './linear/linear-command.ts';
import { LinearDesk } from './linear/linear-desk.ts';
import { LinearSession } from './linear/linear-session.ts';
import { type LinearStreams, openTerminalPort } from './linear/terminal-port.ts';
import type { AppOptions } from './services/app-options.ts';
import type { AppServices } from './services/app-services.ts';
import { nodeServices } from './services/node-services.ts';

/**
 * Runs the linear mode: prompts, one line after another, nothing redrawn. Ends with exit status 0 when the learner quits
 * or the input ends. Loads neither ink nor React.
 */
export function startLinear(options: AppOptions): Promise<number> {
  return runLinear(nodeServices(options), options.style, { input: process.stdin, output: process.stdout });
}

/** The same with services and streams given. */
export async function runLinear(services: AppServices, style: Style, streams: LinearStreams): Promise<number> {
  const port = openTerminalPort(streams);
  const desk = new LinearDesk(port.withFreeTerminal(services), style, port.width, port);
  const session = new LinearSession(desk);
  session.greet();
  port.print('\n');

  const ids = services.exercises.map(({ id }) => id);
  let going = true;
  while (going) {
    const line = await port.ask(`${session.exercise?.id ?? 'kubedrill'}> `);
    if (line === undefined) break;
    going = await session.run(readCommand(line, ids));
    if (going) port.print('\n');
  }
  port.close();
  if (going) session.explain();
  return 0;
}
