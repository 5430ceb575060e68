import type { AppServices } from '../services/app-services.ts';
import type { AppStore } from './app-store.ts';
import type { Terminal } from './effect-runner.ts';

/** Gives the terminal to the learner's editor until it is closed; that it could not be started is told. */
export async function openInEditor(
  file: string,
  services: AppServices,
  terminal: Terminal,
  store: AppStore,
): Promise<void> {
  await terminal.suspend(async () => {
    const outcome = await services.openEditor(file);
    if (outcome.kind === 'missing')
      store.dispatch({ type: 'notice', notice: { kind: 'editor-missing', editor: outcome.editor } });
    if (outcome.kind === 'failed') store.dispatch({ type: 'notice', notice: { ...outcome, kind: 'editor-failed' } });
  });
}
