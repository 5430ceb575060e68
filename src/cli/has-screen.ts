import type { Context } from './context.ts';

/** Whether there is a terminal that the app can draw on. */
export function hasScreen({ stdinIsTerminal, env }: Context): boolean {
  return stdinIsTerminal && process.stdout.isTTY === true && env.TERM !== 'dumb';
}
