import { cellsOf } from '../../report/frame-cells.ts';
import { cellsWidth } from '../text/painted-cells.ts';
import { graphemesOf } from './graphemes.ts';

const printableAscii = /^[ -~]*$/;

/** The column of the screen at which an offset of a line is shown, counted from 0 where nothing is scrolled away. */
export function columnAt(line: string, offset: number): number {
  const before = line.slice(0, offset);
  return printableAscii.test(before) ? before.length : cellsWidth(cellsOf(before, 0, before.length));
}

/** The last offset between two characters that is shown at a column or before it. */
export function offsetAt(line: string, column: number): number {
  if (printableAscii.test(line)) return Math.min(line.length, Math.max(0, column));
  const cells = cellsOf(line, 0, line.length);
  let index = 0;
  let used = 0;
  for (const { start, end } of graphemesOf(line)) {
    for (; (cells[index]?.offset ?? end) < end; index += 1) used += cells[index]?.width ?? 0;
    if (used > column) return start;
  }
  return line.length;
}
