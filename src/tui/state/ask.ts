import type { AppState } from './app-state.ts';
import type { Effect } from './effect.ts';

/** The same state with something to do for the shell. */
export function ask(state: AppState, ...effects: readonly Effect[]): AppState {
  return { ...state, effects: [...state.effects, ...effects] };
}
