import type { AppState } from './app-state.ts';
import { homeKey, withCursorListed } from './home-key.ts';
import type { Key } from './key.ts';
import { folded, listedExercises } from './listed-exercises.ts';

/** The search as it is typed: every character goes into it; the list follows at once. */
export function searchKey(state: AppState, key: Key): AppState {
  if (typeof key === 'object') return search(state, state.home.search + key.character);
  switch (key) {
    case 'enter':
      return { ...state, home: { ...state.home, typing: false } };
    case 'escape':
      return search({ ...state, home: { ...state.home, typing: false } }, '');
    // Terminals send one or the other for the same key.
    case 'backspace':
    case 'delete':
      return search(state, [...state.home.search].slice(0, -1).join(''));
    case 'up':
    case 'down':
    case 'pageup':
    case 'pagedown':
      return homeKey(state, key);
    default:
      return state;
  }
}

/** Longer than any search that finds something. */
const longest = 60;

export function search(state: AppState, text: string): AppState {
  const kept = [...text.normalize('NFC').replaceAll(/\p{Cc}/gu, ' ')].slice(0, longest).join('');
  const found = { ...state, home: { ...state.home, search: kept } };
  return withCursorListed({ ...found, cursor: namedBy(kept, found) ?? state.cursor });
}

/** The exercise whose id or title is or begins with the search: it is meant, though others hold the word too. */
function namedBy(text: string, state: AppState): number | undefined {
  const wanted = folded(text.trim());
  if (wanted === '') return undefined;
  const named = listedExercises(state).map((index) => {
    const { id = '', title } = state.exercises[index] ?? {};
    return { index, names: [id, ...Object.values(title ?? {})].map(folded) };
  });
  const exact = named.find(({ names }) => names.includes(wanted));
  return (exact ?? named.find(({ names }) => names.some((name) => name.startsWith(wanted))))?.index;
}
