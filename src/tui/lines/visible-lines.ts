import { appWords } from '../../report/wording/app.ts';
import { type Line, lineOf } from '../text/line.ts';
import type { LinesContext } from './lines-context.ts';

/** The lines of a text that show at a scroll position; the last row says how much is below, if anything is. */
export function visibleLines(
  lines: readonly Line[],
  scroll: number,
  height: number,
  { language, style }: LinesContext,
): readonly Line[] {
  const below = lines.length - scroll - height;
  if (below <= 0 || height < 2) return lines.slice(scroll, scroll + height);
  const more = `${style.ascii ? 'v' : '↓'} ${appWords(language).moreLines(below + 1)}`;
  return [...lines.slice(scroll, scroll + height - 1), lineOf(more, 'dim')];
}
