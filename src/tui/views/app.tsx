import { type SuspendTerminal, useApp, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useSyncExternalStore } from 'react';
import type { AppStore } from '../shell/app-store.ts';
import { isPaste, keysOf } from '../state/key.ts';
import { Screen } from './screen.tsx';

/** What only ink can do with the terminal. */
export interface AppTerminal {
  readonly suspend: SuspendTerminal;
  /** Ends the app, with what went wrong if something did. */
  readonly exit: (error?: Error) => void;
}

interface AppProps {
  readonly store: AppStore;
  readonly onTerminal: (terminal: AppTerminal) => void;
}

/** Joins the store to the terminal: keys and sizes in, the screen out. */
export function App({ store, onTerminal }: AppProps) {
  const { exit, suspendTerminal } = useApp();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const { columns, rows } = useWindowSize();

  useEffect(() => {
    onTerminal({ suspend: suspendTerminal, exit });
  }, [onTerminal, suspendTerminal, exit]);

  useEffect(() => {
    store.dispatch({ type: 'resized', size: { columns, rows } });
  }, [store, columns, rows]);

  usePaste((text) => store.dispatch({ type: 'pasted', text }));

  useInput((input, raw) => {
    if (isPaste(input)) return store.dispatch({ type: 'pasted', text: input });
    for (const key of keysOf(input, raw)) store.dispatch({ type: 'key', key });
  });

  return <Screen state={state} />;
}
