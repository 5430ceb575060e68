import type { AppState, Overlay } from './app-state.ts';
import type { Key } from './key.ts';
import { ask } from './list-key.ts';
import { moved } from './scroll.ts';

/** Keys that close what they have opened. */
const toggles = { help: '?', lesson: 'l', solution: 's' } as const;

export function overlayKey(state: AppState, overlay: Exclude<Overlay, { kind: 'confirm' }>, key: Key): AppState {
  const scroll = moved(overlay.scroll, key, state);
  if (scroll !== undefined) return { ...state, overlay: { ...overlay, scroll } };
  if (key === 'escape' || key === 'enter') return { ...state, overlay: undefined };
  if (typeof key === 'string') return state;
  if (key.character === 'q') return ask(state, { type: 'quit' });
  return key.character === toggles[overlay.kind] ? { ...state, overlay: undefined } : state;
}
