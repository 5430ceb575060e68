import { render } from 'ink';
import { remaining } from '../exam/exam-clock.ts';
import { timeLeft } from './lines/exam-lines.ts';
import type { AppServices } from './services/app-services.ts';
import { type AppStore, createStore, type RunEffect } from './shell/app-store.ts';
import type { Terminal } from './shell/effect-runner.ts';
import type { AppState } from './state/app-state.ts';
import { App, type AppTerminal } from './views/app.tsx';

/** What is due again changes with the day, the time that is left of an exam with the minute, and at last the second. */
function keepClock({ now }: AppServices, store: AppStore): () => void {
  const timer = setInterval(() => {
    const { exam, now: before, language } = store.getState();
    const shown = (at: number) => (exam === undefined ? Math.floor(at / 60_000) : timeLeft(exam, at, language));
    if (shown(before) !== shown(now())) store.dispatch({ type: 'ticked', now: now() });
    if (exam !== undefined && exam.ended === undefined && remaining(exam, now()) === 0)
      store.dispatch({ type: 'time-up' });
  }, 1000);
  return () => clearInterval(timer);
}

/**
 * Draws the app until the learner quits, and tells whether that was for an exam. Rejects with what the app threw, the
 * terminal restored. `runner` does what the reducer asks for.
 */
export async function runApp(
  services: AppServices,
  initial: AppState,
  runner: (terminal: Terminal) => RunEffect,
): Promise<'exam' | undefined> {
  let goesTo: 'exam' | undefined;
  let terminal: AppTerminal | undefined;
  const run = runner({
    suspend: (work) => terminal?.suspend(work) ?? work(),
    quit: (to) => {
      goesTo = to;
      terminal?.exit();
    },
  });
  const fail = (error: unknown) => terminal?.exit(error instanceof Error ? error : new Error(String(error)));
  const store = createStore(initial, run, fail);
  const onTerminal = (given: AppTerminal) => {
    terminal = given;
  };
  const app = render(<App store={store} onTerminal={onTerminal} />, { alternateScreen: true, interactive: true });
  const stopClock = keepClock(services, store);
  await app.waitUntilExit().finally(stopClock);
  return goesTo;
}
