import { useApp, useInput, useWindowSize } from 'ink';
import { useEffect, useSyncExternalStore } from 'react';
import type { AppStore } from '../shell/app-store.ts';
import type { Terminal } from '../shell/effect-runner.ts';
import { keysOf } from '../state/key.ts';
import { Screen } from './screen.tsx';

interface AppProps {
  readonly store: AppStore;
  /** Gets the terminal's functions, which only ink can give. */
  readonly onTerminal: (terminal: Terminal) => void;
}

/** Joins the store to the terminal: keys and sizes in, the screen out. */
export function App({ store, onTerminal }: AppProps) {
  const { exit, suspendTerminal } = useApp();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const { columns, rows } = useWindowSize();

  useEffect(() => {
    onTerminal({ suspend: suspendTerminal, quit: () => exit() });
  }, [onTerminal, suspendTerminal, exit]);

  useEffect(() => {
    store.dispatch({ type: 'resized', size: { columns, rows } });
  }, [store, columns, rows]);

  useInput((input, raw) => {
    for (const key of keysOf(input, raw)) store.dispatch({ type: 'key', key });
  });

  return <Screen state={state} />;
}
