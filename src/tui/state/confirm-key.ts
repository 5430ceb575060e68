import type { AppState } from './app-state.ts';
import { ask } from './ask.ts';
import type { Effect } from './effect.ts';
import { type Key, letterOf } from './key.ts';
import type { Question } from './overlay.ts';

/** The keys that the question names do something; every other key leaves things as they are. */
export function confirmKey(state: AppState, about: Question, key: Key): AppState {
  const closed = { ...state, overlay: undefined };
  if (about.kind === 'discard')
    return typeof key === 'object' && letterOf(key).toLowerCase() === 'y' ? withoutEditor(closed) : closed;
  const effect = typeof key === 'string' ? undefined : answered(about, state.task?.exercise.id, letterOf(key));
  return effect === undefined ? closed : ask(closed, effect);
}

function withoutEditor(state: AppState): AppState {
  return state.task === undefined ? state : { ...state, task: { ...state.task, editor: undefined } };
}

function answered(about: Question, id: string | undefined, letter: string): Effect | undefined {
  const yes = letter.toLowerCase() === 'y';
  if (about.kind === 'exam') return yes ? { type: 'exam' } : undefined;
  if (about.kind === 'end-exam') return yes ? { type: 'end-exam' } : undefined;
  if (about.kind === 'leave-exam') return yes ? { type: 'quit' } : undefined;
  if (id === undefined) return undefined;
  switch (about.kind) {
    case 'solution':
      return yes ? { type: 'show-solution', id } : undefined;
    case 'reset':
      return yes ? { type: 'reset', id } : undefined;
    case 'discard':
      return undefined;
    case 'overwrite':
      return yes ? { type: 'write', id, text: about.text, how: 'replace' } : undefined;
    case 'paste':
      if (yes) return { type: 'write', id, text: about.text, how: 'replace' };
      return about.replaces && letter.toLowerCase() === 'a'
        ? { type: 'write', id, text: about.text, how: 'append' }
        : undefined;
  }
}
