import type { AppState, Overlay } from './app-state.ts';
import type { Key } from './key.ts';
import { ask } from './list-key.ts';

/** `y` does it; every other key leaves things as they are. */
export function confirmKey(state: AppState, { about }: Extract<Overlay, { kind: 'confirm' }>, key: Key): AppState {
  const closed = { ...state, overlay: undefined };
  const id = state.task?.exercise.id;
  if (id === undefined || typeof key === 'string' || key.character.toLowerCase() !== 'y') return closed;
  return ask(closed, about === 'solution' ? { type: 'show-solution', id } : { type: 'reset', id });
}
