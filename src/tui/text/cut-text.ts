import type { Style } from '../../report/style.ts';
import { textWidth } from '../../report/text-width.ts';
import type { Line, Segment } from './line.ts';

/** The text in at most `width` columns, its end replaced by `…` where it is longer. */
export function cutText(text: string, width: number, style: Style): string {
  if (textWidth(text) <= width) return text;
  const more = style.ascii ? '...' : '…';
  return head(text, Math.max(0, width - more.length)) + more.slice(0, Math.max(0, width));
}

/** The same for a line with colours. */
export function cutLine(line: Line, width: number, style: Style): Line {
  const kept: Segment[] = [];
  let left = width;
  for (const [index, segment] of line.entries()) {
    const rest = line
      .slice(index)
      .map(({ text }) => text)
      .join('');
    if (textWidth(rest) <= left) return [...kept, ...line.slice(index)];
    const text = textWidth(segment.text) < left ? segment.text : cutText(`${segment.text}  `, left, style);
    kept.push({ ...segment, text });
    left -= textWidth(text);
    if (left <= 0) break;
  }
  return kept;
}

/** As many characters as fit into `width` columns. */
export function head(text: string, width: number): string {
  let fitting = '';
  let used = 0;
  for (const character of text) {
    used += textWidth(character);
    if (used > width) break;
    fitting += character;
  }
  return fitting;
}
