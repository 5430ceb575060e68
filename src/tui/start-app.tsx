import { render } from 'ink';
import type { AppOptions } from './services/app-options.ts';
import { nodeServices } from './services/node-services.ts';
import { createStore } from './shell/app-store.ts';
import { createEffectRunner, type Terminal } from './shell/effect-runner.ts';
import { readAtStart } from './shell/read-at-start.ts';
import { initialState } from './state/initial-state.ts';
import { App } from './views/app.tsx';

/**
 * Runs the app in this terminal until the learner quits, and gives the exit status. Both standard input and output must
 * be terminals. Rejects with what a view threw, the terminal restored.
 */
export async function startApp(options: AppOptions): Promise<number> {
  const services = nodeServices(options);
  const { language, style } = options;
  const { exercises } = services;
  const size = { columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 };
  const { progress, notice } = readAtStart(services);

  let terminal: Terminal | undefined;
  const run = createEffectRunner(services, {
    suspend: (work) => terminal?.suspend(work) ?? work(),
    quit: () => terminal?.quit(),
  });
  const store = createStore({ ...initialState({ language, style, size, exercises, progress }), notice }, run);

  const onTerminal = (given: Terminal) => {
    terminal = given;
  };
  const app = render(<App store={store} onTerminal={onTerminal} />, { alternateScreen: true, interactive: true });
  await app.waitUntilExit();
  return 0;
}
