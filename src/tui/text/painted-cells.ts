import { type Cell, cellsOf } from '../../report/frame-cells.ts';
import type { Paint } from '../../report/style.ts';
import type { Line, Segment } from './line.ts';
import type { PaintedSpan } from './yaml/lex-line.ts';

export interface PaintedCell extends Cell {
  readonly paint?: Paint;
}

/** The characters of a part of a line as they are shown, in the colours of its spans. */
export function paintedCells(line: string, spans: readonly PaintedSpan[], from = 0, to = line.length): PaintedCell[] {
  let index = firstBehind(spans, from);
  return cellsOf(line, from, to).map((cell) => {
    while ((spans[index]?.end ?? Number.POSITIVE_INFINITY) <= cell.offset) index += 1;
    const span = spans[index];
    return span === undefined || span.start > cell.offset ? cell : { ...cell, paint: span.paint };
  });
}

/** Cells as a line: neighbours in the same colour are one segment. */
export function lineOfCells(cells: readonly PaintedCell[]): Line {
  const segments: Segment[] = [];
  let text = '';
  let paint: Paint | undefined;
  const flush = () => {
    if (text !== '') segments.push(paint === undefined ? { text } : { text, paint });
    text = '';
  };
  for (const cell of cells) {
    if (cell.paint !== paint) {
      flush();
      paint = cell.paint;
    }
    text += cell.text;
  }
  flush();
  return segments;
}

/** Columns that cells take. */
export function cellsWidth(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** Index of the first span that ends behind an offset: a line of megabytes is not searched from its beginning. */
function firstBehind(spans: readonly PaintedSpan[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
