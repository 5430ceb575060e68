import type { EditorArea } from '../editor/editor-view.ts';
import type { Size } from '../state/app-state.ts';
import { bodyHeight, isDivided, wholeWidth } from './layout.ts';

/** The least room that the editor has on the screen: what is in sight there is in sight. */
export function writingArea(size: Size, zoomed: boolean): EditorArea {
  const height = Math.max(1, bodyHeight(size) - 1);
  return { width: wholeWidth(size), height: isDivided(size) && !zoomed ? Math.floor(height / 2) : height };
}
