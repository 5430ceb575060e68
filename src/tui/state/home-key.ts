import { bodyHeight, clamp } from '../lines/layout.ts';
import type { AppState } from './app-state.ts';
import { ask } from './ask.ts';
import { nextFilter } from './filter.ts';
import { type Key, letterOf } from './key.ts';
import { listedExercises } from './listed-exercises.ts';
import { openTask } from './open-task.ts';
import { moved } from './scroll.ts';

export function homeKey(state: AppState, key: Key): AppState {
  const listed = listedExercises(state);
  const place = Math.max(0, listed.indexOf(state.cursor));
  const position = moved(place, key, bodyHeight(state.size));
  if (position !== undefined) return moveTo(state, listed, position);
  if (key === 'enter') return listed.includes(state.cursor) ? openTask(state, state.cursor) : state;
  if (key === 'escape') return { ...state, home: { ...state.home, search: '', filter: 'all' } };
  if (typeof key === 'string') return state;
  switch (letterOf(key)) {
    case 'n':
      return moveTo(state, listed, place + 1);
    case 'b':
      return moveTo(state, listed, place - 1);
    case '/':
      return { ...state, home: { ...state.home, typing: true } };
    case 'f':
      return withCursorListed({ ...state, home: { ...state.home, filter: nextFilter(state.home.filter) } });
    case 'E':
      return { ...state, overlay: { kind: 'confirm', about: { kind: 'exam' } } };
    case 't':
      return { ...state, overlay: { kind: 'statistics', scroll: 0 } };
    case '?':
      return { ...state, overlay: { kind: 'help', scroll: 0 } };
    case 'q':
      return ask(state, { type: 'quit' });
    default:
      return state;
  }
}

/** Where the exercise under the cursor is not listed, the cursor goes to the nearest one that is. */
export function withCursorListed(state: AppState): AppState {
  const listed = listedExercises(state);
  if (listed.length === 0 || listed.includes(state.cursor)) return state;
  return { ...state, cursor: listed.find((index) => index > state.cursor) ?? listed.at(-1) ?? 0 };
}

function moveTo(state: AppState, listed: readonly number[], place: number): AppState {
  return { ...state, cursor: listed[clamp(place, 0, listed.length - 1)] ?? state.cursor };
}
