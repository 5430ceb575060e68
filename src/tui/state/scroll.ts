import { bodyHeight, clamp } from '../lines/layout.ts';
import { overlayLines } from '../lines/overlay-lines.ts';
import { taskScreen } from '../lines/task-screen.ts';
import type { AppState } from './app-state.ts';
import { type Key, letterOf } from './key.ts';

/** The position after a key, if it is one that scrolls or moves; a page is `height` less one. */
export function moved(position: number, key: Key, height: number): number | undefined {
  const page = Math.max(1, height - 1);
  if (typeof key === 'object') {
    const letter = letterOf(key);
    if (letter === 'j') return position + 1;
    return letter === 'k' ? position - 1 : undefined;
  }
  switch (key) {
    case 'down':
      return position + 1;
    case 'up':
      return position - 1;
    case 'pagedown':
      return position + page;
    case 'pageup':
      return position - page;
    case 'home':
      return 0;
    case 'end':
      return Number.MAX_SAFE_INTEGER;
    default:
      return undefined;
  }
}

/** No pane that is seen is scrolled beyond its text, whatever a key, a new size or a new text has made of it. */
export function withScrollInBounds(state: AppState): AppState {
  const { overlay, task, size } = state;
  if (overlay !== undefined && 'scroll' in overlay) {
    const scroll = clamp(overlay.scroll, 0, overlayLines(state, overlay).length - bodyHeight(size));
    return scroll === overlay.scroll ? state : { ...state, overlay: { ...overlay, scroll } };
  }
  if (task === undefined) return state;
  const bounded = taskScreen(state, task).panes.map(({ name, lines, height }) => {
    return [name, clamp(task.scroll[name], 0, lines.length - height)] as const;
  });
  if (bounded.every(([name, position]) => position === task.scroll[name])) return state;
  return { ...state, task: { ...task, scroll: { ...task.scroll, ...Object.fromEntries(bounded) } } };
}
