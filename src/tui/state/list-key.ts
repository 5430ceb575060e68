import { clamp, isWide } from '../lines/layout.ts';
import type { AppState } from './app-state.ts';
import type { Effect } from './effect.ts';
import type { Key } from './key.ts';
import { moved } from './scroll.ts';

export function listKey(state: AppState, key: Key): AppState {
  const cursor = moved(state.cursor, key, state);
  if (cursor !== undefined) return { ...state, cursor: inList(state, cursor) };
  if (key === 'enter') return openTask(state, state.cursor);
  if (typeof key === 'string') return state;
  switch (key.character) {
    case 'n':
      return { ...state, cursor: inList(state, state.cursor + 1) };
    case 'b':
      return { ...state, cursor: inList(state, state.cursor - 1) };
    case '?':
      return { ...state, overlay: { kind: 'help', scroll: 0 } };
    case 'q':
      return ask(state, { type: 'quit' });
    default:
      return state;
  }
}

/** Opens the task at an index; nothing happens where there is none. */
export function openTask(state: AppState, index: number): AppState {
  const exercise = state.exercises[index];
  if (exercise === undefined) return state;
  const task = {
    exercise,
    file: '',
    answer: undefined,
    watched: false,
    focus: isWide(state.size) ? 'requirements' : 'task',
    scroll: { task: 0, requirements: 0 },
  } as const;
  return ask({ ...state, cursor: index, task }, { type: 'open', id: exercise.id });
}

/** The same state with something to do for the shell. */
export function ask(state: AppState, ...effects: readonly Effect[]): AppState {
  return { ...state, effects: [...state.effects, ...effects] };
}

function inList({ exercises }: AppState, cursor: number): number {
  return clamp(cursor, 0, Math.max(0, exercises.length - 1));
}
