import { bodyHeight } from '../lines/layout.ts';
import type { AppState } from './app-state.ts';
import { ask } from './ask.ts';
import { type Key, letterOf } from './key.ts';
import type { ReadingOverlay } from './overlay.ts';
import { moved } from './scroll.ts';

/** Keys that close what they have opened. */
const toggles: Readonly<Record<ReadingOverlay['kind'], string>> = {
  help: '?',
  statistics: 't',
  lesson: 'l',
  solution: 's',
};

export function overlayKey(state: AppState, overlay: ReadingOverlay, key: Key): AppState {
  const scroll = moved(overlay.scroll, key, bodyHeight(state.size));
  if (scroll !== undefined) return { ...state, overlay: { ...overlay, scroll } };
  if (key === 'escape' || key === 'enter') return { ...state, overlay: undefined };
  if (typeof key === 'string') return state;
  const letter = letterOf(key);
  if (letter === 'q') return ask(state, { type: 'quit' });
  return letter === toggles[overlay.kind] ? { ...state, overlay: undefined } : state;
}
