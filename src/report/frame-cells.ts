import { escapeControls } from './escape.ts';
import { textWidth } from './text-width.ts';

/** A character of a line as it is shown. */
export interface Cell {
  /** UTF-16 units from the line's beginning. */
  readonly offset: number;
  readonly text: string;
  readonly width: number;
}

const tabStop = 4;

/** The characters of a part of a line, tabs expanded, unseen ones escaped. A leading byte order mark is not shown. */
export function cellsOf(line: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let offset = from;
  for (const character of line.slice(from, to)) {
    const text = shown(character, offset, column);
    const width = textWidth(text);
    cells.push({ offset, text, width });
    column += width;
    offset += character.length;
  }
  return cells;
}

function shown(character: string, offset: number, column: number): string {
  if (character === '\t') return ' '.repeat(tabStop - (column % tabStop));
  if (character === '\ufeff' && offset === 0) return '';
  return escapeControls(character);
}
