import { render } from 'ink';
import type { AppServices } from './services/app-services.ts';
import { type AppStore, createStore } from './shell/app-store.ts';
import { createEffectRunner } from './shell/effect-runner.ts';
import type { AppState } from './state/app-state.ts';
import { App, type AppTerminal } from './views/app.tsx';

/** What is due again changes with the day. */
function tickEachMinute({ now }: AppServices, store: AppStore): () => void {
  const timer = setInterval(() => store.dispatch({ type: 'ticked', now: now() }), 60_000);
  return () => clearInterval(timer);
}

/** Draws the app until the learner quits. Rejects with what the app threw, the terminal restored. */
export async function runApp(services: AppServices, initial: AppState): Promise<void> {
  let terminal: AppTerminal | undefined;
  const run = createEffectRunner(services, {
    suspend: (work) => terminal?.suspend(work) ?? work(),
    quit: () => terminal?.exit(),
  });
  const fail = (error: unknown) => terminal?.exit(error instanceof Error ? error : new Error(String(error)));
  const store = createStore(initial, run, fail);
  const onTerminal = (given: AppTerminal) => {
    terminal = given;
  };
  const app = render(<App store={store} onTerminal={onTerminal} />, { alternateScreen: true, interactive: true });
  const stopClock = tickEachMinute(services, store);
  await app.waitUntilExit().finally(stopClock);
}
