import { positionAt, type Source, type Span } from '../model/span.ts';
import { type Cell, cellsOf } from './frame-cells.ts';
import { type Paint, paint, type Style } from './style.ts';

export interface FrameOptions {
  /** Lines of context; blank ones at the edges are left out. */
  readonly before: number;
  readonly after: number;
  readonly style: Style;
  /** Columns that the frame may take; longer lines are cut around the span. */
  readonly width: number;
  /** Colour of the marks. Default: red. */
  readonly accent?: Paint;
}

/**
 * The lines around a span, with numbers, a `>` at the span's line and carets under it. A span over several lines is
 * shown by its first. Empty for a text without any visible character. Safe to print, whatever the text holds.
 */
export function codeFrame(source: Source, span: Span, options: FrameOptions): string[] {
  if (source.text.trim() === '') return [];
  const { style, accent = 'red' } = options;
  const { line: marked, column } = positionAt(source.text, span.start);
  const lineStart = span.start - column + 1;
  const around = linesAround(source.text, lineStart, marked, options);
  const digits = String(around.at(-1)?.number ?? marked).length;
  const room = Math.max(20, options.width - digits - 5);
  const start = column - 1;
  const sliceStart = Math.max(0, start - 2 * room);
  const view = { sliceStart, sliceEnd: sliceStart + 4 * room, room, left: 0, more: style.ascii ? '...' : '…' };

  const markedText = around.find((line) => line.number === marked)?.text ?? '';
  const cells = cellsOf(markedText, view.sliceStart, view.sliceEnd);
  view.left = leftEdge(cells, start, room);
  const end = Math.min(start + span.end - span.start, markedText.trimEnd().length);

  const frame: string[] = [];
  for (const line of around) {
    const isMarked = line.number === marked;
    const mark = isMarked ? paint(style, accent, '>') : ' ';
    const gutter = paint(style, 'dim', `${String(line.number).padStart(digits)} |`);
    const shown = visible(isMarked ? cells : cellsOf(line.text, view.sliceStart, view.sliceEnd), line.text, view);
    frame.push(`${mark} ${gutter} ${shown}`.trimEnd());
    if (!isMarked) continue;
    const indent = widthBetween(cells, 0, start) - view.left + (hidesStart(view) ? view.more.length : 0);
    const carets = Math.max(1, Math.min(widthBetween(cells, start, end), room - indent));
    const underline = ' '.repeat(indent) + paint(style, accent, '^'.repeat(carets));
    frame.push(`  ${' '.repeat(digits)} ${paint(style, 'dim', '|')} ${underline}`);
  }
  return frame;
}

interface Line {
  readonly number: number;
  readonly text: string;
}

function linesAround(text: string, lineStart: number, marked: number, { before, after }: FrameOptions): Line[] {
  const lines: Line[] = [];
  let from = lineStart;
  let number = marked;
  while (number > Math.max(1, marked - before)) {
    // A negative position would be taken for 0, where a newline may stand.
    from = from < 2 ? 0 : text.lastIndexOf('\n', from - 2) + 1;
    number -= 1;
  }
  for (; number <= marked + after && from <= text.length; number += 1) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    lines.push({ number, text: lineText(text, from, end) });
    from = end + 1;
  }
  const worth = lines.map((line) => line.number === marked || line.text.trim() !== '');
  return lines.slice(worth.indexOf(true), worth.lastIndexOf(true) + 1);
}

/** A line without the CR of its CRLF. */
function lineText(text: string, from: number, end: number): string {
  return text.slice(from, text[end - 1] === '\r' && end > from ? end - 1 : end);
}

interface View {
  /** Part of each line, in UTF-16 units, that is looked at. */
  readonly sliceStart: number;
  readonly sliceEnd: number;
  /** Columns to fill, and how many of the part are left out before them. */
  readonly room: number;
  left: number;
  /** What stands for text that is left out. */
  readonly more: string;
}

function hidesStart(view: View): boolean {
  return view.left > 0 || view.sliceStart > 0;
}

/** Nothing is left out where the whole line, or the span's beginning with some room after it, fits. */
function leftEdge(cells: readonly Cell[], start: number, room: number): number {
  const before = widthBetween(cells, 0, start);
  const total = widthBetween(cells, 0, Number.POSITIVE_INFINITY);
  if (total <= room || before <= room * 0.6) return 0;
  const wanted = Math.min(before - Math.floor(room / 3), total - room + 4);
  let left = 0;
  for (const cell of cells) {
    if (left >= wanted) break;
    left += cell.width;
  }
  return left;
}

/** The cells in view, with a mark on either side where more is left out. */
function visible(cells: readonly Cell[], line: string, view: View): string {
  const { left, room, more, sliceEnd } = view;
  const lead = hidesStart(view) && line !== '' ? more : '';
  const space = room - lead.length;
  let column = 0;
  let width = 0;
  let text = '';
  let textBeforeMark = '';
  for (const cell of cells) {
    column += cell.width;
    if (column <= left) continue;
    text += cell.text;
    width += cell.width;
    if (width <= space - more.length) textBeforeMark = text;
    if (width > space) return lead + textBeforeMark + more;
  }
  return lead + text + (line.length > sliceEnd ? more : '');
}

/** Columns of the cells that begin at or after one offset and before another. */
function widthBetween(cells: readonly Cell[], from: number, to: number): number {
  let width = 0;
  for (const cell of cells) if (cell.offset >= from && cell.offset < to) width += cell.width;
  return width;
}
