import { localDay } from '../../progress/local-day.ts';
import { learnerView } from '../learner/learner-view.ts';
import { progressText } from '../learner/progress-text.ts';
import type { AppState } from '../state/app-state.ts';
import type { ReadingOverlay } from '../state/overlay.ts';
import { type Line, lineOf } from '../text/line.ts';
import { codeLines, markdownLines } from '../text/markdown-lines.ts';
import { helpLines } from './help-lines.ts';

/** An overlay's text, whole. */
export function overlayLines(state: AppState, overlay: ReadingOverlay): readonly Line[] {
  const { language, style, size } = state;
  const width = Math.max(10, Math.min(size.columns - 2, widest));
  switch (overlay.kind) {
    case 'help':
      return helpLines({ language, style, width }, state.exam !== undefined);
    case 'lesson':
      return markdownLines(overlay.markdown, width, style);
    case 'solution':
      return codeLines(overlay.text.trimEnd(), width);
    case 'statistics': {
      const { exercises, progress, now } = state;
      const view = learnerView(exercises, progress, localDay(now));
      // Coloured no further: a line here is measured and cut without its colours.
      return progressText(view, { language, width, style: { ...style, color: false } }).map((line) => lineOf(line));
    }
  }
}

/** Longer lines of prose are tiring to read. */
const widest = 100;
