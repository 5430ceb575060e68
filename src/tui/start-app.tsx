import type { AppOptions } from './services/app-options.ts';
import { nodeServices } from './services/node-services.ts';
import { readAtStart } from './shell/read-at-start.ts';
import { initialState } from './state/initial-state.ts';

/**
 * Runs the app in this terminal until the learner quits, and gives the exit status. Both standard input and output must
 * be terminals. Rejects with what the app threw, the terminal restored.
 */
export async function startApp(options: AppOptions): Promise<number> {
  const services = nodeServices(options);
  const { language, style } = options;
  const { exercises } = services;
  const size = { columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 };
  const { progress, notice } = readAtStart(services);
  const { runApp } = await loadForProduction(() => import('./run-app.tsx'));
  await runApp(services, {
    ...initialState({ language, style, size, exercises, progress, now: services.now() }),
    notice,
  });
  return 0;
}

/**
 * React chooses its build by NODE_ENV when it is loaded, and the one for developers is several times slower. What the
 * learner has set, or has not, is put back: their editor inherits it.
 */
async function loadForProduction<T>(load: () => Promise<T>): Promise<T> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await load();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
