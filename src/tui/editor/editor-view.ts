import { gutterWidth } from '../text/gutter.ts';
import { nextBoundary } from './graphemes.ts';
import { columnAt } from './screen-column.ts';
import { currentLine, type EditorScroll, type TextEditor } from './text-editor.ts';

/** The part of the screen that an editor has, its line numbers included. */
export interface EditorArea {
  readonly width: number;
  readonly height: number;
}

/** A cell of that part, both counted from 0. */
export interface ScreenCell {
  readonly x: number;
  readonly y: number;
}

/** Columns that are left for the text. */
export function textRoom({ lines }: TextEditor, { width }: EditorArea): number {
  return Math.max(4, width - gutterWidth(lines.length));
}

/** Scrolled by no more than it takes to see the cursor. */
export function withCursorInView(editor: TextEditor, area: EditorArea): TextEditor {
  const scroll = scrollOf(editor, area);
  const { top, left } = editor.scroll;
  return scroll.top === top && scroll.left === left ? editor : { ...editor, scroll };
}

/** Where the terminal's own cursor belongs, which is where a Hangul syllable is put together. */
export function cursorCell(editor: TextEditor, area: EditorArea): ScreenCell {
  const { top, left } = scrollOf(editor, area);
  const { row, column } = editor.cursor;
  return { x: gutterWidth(editor.lines.length) + columnAt(currentLine(editor), column) - left, y: row - top };
}

function scrollOf(editor: TextEditor, area: EditorArea): EditorScroll {
  const { row, column } = editor.cursor;
  const height = Math.max(1, area.height);
  // Rows behind the last are not shown while there are others above.
  const top = Math.min(editor.scroll.top, Math.max(0, editor.lines.length - height));
  const line = currentLine(editor);
  const start = columnAt(line, column);
  const end = column < line.length ? columnAt(line, nextBoundary(line, column)) : start + 1;
  return {
    top: shifted(top, row, row + 1, height, 0),
    left: leftOf(editor.scroll.left, start, end, textRoom(editor, area)),
  };
}

function leftOf(left: number, start: number, end: number, room: number): number {
  // A line that fits up to the cursor is shown from its beginning. The outermost columns are for marks where it does not.
  return end < room ? 0 : shifted(left, start, end, room, 1);
}

/** A beginning of the view that shows a stretch whole, or its beginning, with a margin on either side. */
function shifted(from: number, start: number, end: number, size: number, margin: number): number {
  const last = Math.max(0, start - margin);
  const first = Math.min(last, Math.max(0, end - size + margin));
  return Math.max(first, Math.min(last, from));
}
