import type { AppEvent } from '../state/app-event.ts';
import type { AppState } from '../state/app-state.ts';
import type { Effect } from '../state/effect.ts';
import { reduce } from '../state/reduce.ts';

export interface AppStore {
  getState(): AppState;
  dispatch(event: AppEvent): void;
  /** Calls back after each change, until stopped. */
  subscribe(listener: () => void): () => void;
  /** Does what is due to something outside the app; what it throws ends the app as any other bug does. */
  guard(work: () => void): void;
}

export type RunEffect = (effect: Effect, store: AppStore) => void | Promise<void>;

/**
 * Holds the state, and hands each effect to `run` once, after those who listen have seen the new state. What anything
 * throws goes to `fail`: it is a bug, and the terminal must be restored before it is told.
 */
export function createStore(initial: AppState, run: RunEffect, fail: (error: unknown) => void): AppStore {
  const listeners = new Set<() => void>();
  let state = initial;
  const store: AppStore = {
    getState: () => state,
    dispatch(event) {
      store.guard(() => {
        state = reduce(state, event);
        const { effects } = state;
        for (const listener of listeners) listener();
        for (const effect of effects) Promise.resolve(run(effect, store)).catch(fail);
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    guard(work) {
      try {
        work();
      } catch (error) {
        fail(error);
      }
    },
  };
  return store;
}
