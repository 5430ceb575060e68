import { bodyHeight, clamp, isWide, maxScroll } from '../lines/layout.ts';
import { overlayLines } from '../lines/overlay-lines.ts';
import { paneLines } from '../lines/pane-lines.ts';
import type { AppState } from './app-state.ts';
import type { Key } from './key.ts';

/** The position after a key, if it is one that scrolls or moves; a page is the body's height less one. */
export function moved(position: number, key: Key, { size }: AppState): number | undefined {
  const page = Math.max(1, bodyHeight(size) - 1);
  if (typeof key === 'object') {
    if (key.character === 'j') return position + 1;
    return key.character === 'k' ? position - 1 : undefined;
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

/** No pane is scrolled beyond its text, whatever a key, a new size or a new text has made of it. */
export function withScrollInBounds(state: AppState): AppState {
  const { overlay, task, size } = state;
  if (overlay !== undefined && 'scroll' in overlay) {
    const scroll = clamp(overlay.scroll, 0, maxScroll(overlayLines(state, overlay).length, size));
    return scroll === overlay.scroll ? state : { ...state, overlay: { ...overlay, scroll } };
  }
  if (task === undefined) return state;
  const { lines } = paneLines(state, task);
  const scroll = {
    task: clamp(task.scroll.task, 0, maxScroll(lines.task.length, size)),
    requirements: clamp(task.scroll.requirements, 0, maxScroll(lines.requirements.length, size)),
  };
  const focus = isWide(size) ? task.focus : 'task';
  return { ...state, task: { ...task, scroll, focus } };
}
