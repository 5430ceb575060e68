import type { Paint, Style } from '../../report/style.ts';
import { textWidth } from '../../report/text-width.ts';
import { wrapText } from '../../report/wrap-text.ts';
import { head } from './cut-text.ts';
import type { Line, Segment } from './line.ts';

export interface WrapOptions {
  readonly width: number;
  readonly style: Style;
  /** What stands before the first line; the others are indented as far. Default: nothing. */
  readonly lead?: Line;
  /** Of the text outside backticks. */
  readonly paint?: Paint;
}

/** A text in lines of at most `width` columns; what stands in backticks is coloured, without them where colours are on. */
export function wrapLine(text: string, { width, style, lead = [], paint }: WrapOptions): Line[] {
  const indent = lead.reduce((sum, segment) => sum + textWidth(segment.text), 0);
  const lines: Line[] = [];
  let code = false;
  for (const wrapped of wrapHard(text, Math.max(8, width - indent))) {
    const segments: Segment[] = [];
    for (const [index, part] of wrapped.split('`').entries()) {
      if (index > 0) code = !code;
      if (index > 0 && !style.color) segments.push({ text: '`' });
      const how = code ? 'cyan' : paint;
      if (part !== '') segments.push(how === undefined ? { text: part } : { text: part, paint: how });
    }
    lines.push([...(lines.length === 0 ? lead : [{ text: ' '.repeat(indent) }]), ...segments]);
  }
  return lines;
}

/** As `wrapText`, but a word longer than a line is broken: a screen has nowhere else to put it. */
export function wrapHard(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const line of wrapText(text, width)) {
    let rest = line;
    while (textWidth(rest) > width) {
      const fitting = head(rest, width);
      if (fitting === '') break;
      lines.push(fitting);
      rest = rest.slice(fitting.length);
    }
    lines.push(rest);
  }
  return lines;
}
