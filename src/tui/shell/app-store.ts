import type { AppEvent } from '../state/app-event.ts';
import type { AppState } from '../state/app-state.ts';
import type { Effect } from '../state/effect.ts';
import { reduce } from '../state/reduce.ts';

export interface AppStore {
  getState(): AppState;
  dispatch(event: AppEvent): void;
  /** Calls back after each change, until stopped. */
  subscribe(listener: () => void): () => void;
}

/** Holds the state, and hands each effect to `run` once, after those who listen have seen the new state. */
export function createStore(initial: AppState, run: (effect: Effect, store: AppStore) => void): AppStore {
  const listeners = new Set<() => void>();
  let state = initial;
  const store: AppStore = {
    getState: () => state,
    dispatch(event) {
      state = reduce(state, event);
      const { effects } = state;
      for (const listener of listeners) listener();
      for (const effect of effects) run(effect, store);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return store;
}
