import type { AppState } from '../state/app-state.ts';
import type { ReadingOverlay } from '../state/overlay.ts';
import type { Line } from '../text/line.ts';
import { codeLines, markdownLines } from '../text/markdown-lines.ts';
import { helpLines } from './help-lines.ts';

/** An overlay's text, whole. */
export function overlayLines({ language, style, size }: AppState, overlay: ReadingOverlay): readonly Line[] {
  const width = Math.max(10, Math.min(size.columns - 2, widest));
  switch (overlay.kind) {
    case 'help':
      return helpLines({ language, style, width });
    case 'lesson':
      return markdownLines(overlay.markdown, width, style);
    case 'solution':
      return codeLines(overlay.text.trimEnd(), width);
    case 'statistics':
      return [];
  }
}

/** Longer lines of prose are tiring to read. */
const widest = 100;
