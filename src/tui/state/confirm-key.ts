import type { AppState } from './app-state.ts';
import { ask } from './ask.ts';
import type { Effect } from './effect.ts';
import { type Key, letterOf } from './key.ts';
import type { Question } from './overlay.ts';

/** The keys that the question names do something; every other key leaves things as they are. */
export function confirmKey(state: AppState, about: Question, key: Key): AppState {
  const closed = { ...state, overlay: undefined };
  const id = state.task?.exercise.id;
  const effect = id === undefined || typeof key === 'string' ? undefined : answered(about, id, letterOf(key));
  return effect === undefined ? closed : ask(closed, effect);
}

function answered(about: Question, id: string, letter: string): Effect | undefined {
  const yes = letter.toLowerCase() === 'y';
  switch (about.kind) {
    case 'solution':
      return yes ? { type: 'show-solution', id } : undefined;
    case 'reset':
      return yes ? { type: 'reset', id } : undefined;
    case 'paste':
      if (yes) return { type: 'write', id, text: about.text, how: 'replace' };
      return about.replaces && letter.toLowerCase() === 'a'
        ? { type: 'write', id, text: about.text, how: 'append' }
        : undefined;
  }
}
