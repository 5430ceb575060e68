import type { Style } from '../../report/style.ts';
import { cellsWidth, type PaintedCell } from './painted-cells.ts';

export interface CellsWindow {
  /** Columns scrolled away. */
  readonly left: number;
  /** Columns to fill. */
  readonly room: number;
  readonly style: Style;
  /** Whether the line begins before these cells, and goes on behind them. */
  readonly beforeToo?: boolean;
  readonly behindToo?: boolean;
}

/**
 * The cells in view, in at most `room` columns. Where something is left out, the outermost column says so. A wide
 * character that does not fit whole leaves blanks, so that those behind it stay in their columns.
 */
export function windowCells(cells: readonly PaintedCell[], window: CellsWindow): PaintedCell[] {
  const { left, room, style, beforeToo = false, behindToo = false } = window;
  const total = cellsWidth(cells);
  const hidesStart = (left > 0 && total > 0) || beforeToo;
  const hidesEnd = total > left + room || behindToo;
  if (!hidesStart && !hidesEnd) return [...cells];
  const from = left + (hidesStart ? 1 : 0);
  // What is known to go on behind may end within the window: the mark then stands right after it.
  const to = left + room - (hidesEnd ? 1 : 0);
  const shown: PaintedCell[] = hidesStart && room > 0 ? [moreCell(style, 'before')] : [];
  let column = 0;
  for (const cell of cells) {
    const start = column;
    column += cell.width;
    if (column <= from && !(start >= from && shown.length > 0)) continue;
    if (start >= to && cell.width > 0) break;
    const blanks = Math.min(column, to) - Math.max(start, from);
    if (start >= from && column <= to) shown.push(cell);
    else shown.push({ offset: cell.offset, text: ' '.repeat(Math.max(0, blanks)), width: Math.max(0, blanks) });
  }
  return hidesEnd && room > 1 ? [...shown, moreCell(style, 'behind')] : shown;
}

/** Stands for what is left out. */
function moreCell({ ascii }: Style, where: 'before' | 'behind'): PaintedCell {
  const text = ascii ? (where === 'before' ? '<' : '>') : '…';
  return { offset: -1, text, width: 1, paint: 'dim' };
}
