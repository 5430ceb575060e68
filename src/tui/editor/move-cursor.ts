import { settled } from './edit.ts';
import { atBoundary, nextBoundary, previousBoundary } from './graphemes.ts';
import { leadingSpaces } from './indentation.ts';
import { columnAt, offsetAt } from './screen-column.ts';
import { currentLine, type TextEditor } from './text-editor.ts';

/** A character to the left; from a line's beginning to the end of the one above. */
export function movedLeft(editor: TextEditor): TextEditor {
  const { row, column } = editor.cursor;
  if (column > 0) return settled(editor, { row, column: previousBoundary(currentLine(editor), column) });
  const above = editor.lines[row - 1];
  return settled(editor, above === undefined ? editor.cursor : { row: row - 1, column: above.length });
}

/** A character to the right; from a line's end to the beginning of the one below. */
export function movedRight(editor: TextEditor): TextEditor {
  const { row, column } = editor.cursor;
  const line = currentLine(editor);
  if (column < line.length) return settled(editor, { row, column: nextBoundary(line, column) });
  return settled(editor, row + 1 < editor.lines.length ? { row: row + 1, column: 0 } : editor.cursor);
}

/** Rows down, or up where they are negative, as near to the column where the moves began as the line allows. */
export function movedRows(editor: TextEditor, rows: number): TextEditor {
  const { lines, cursor } = editor;
  const goal = editor.goal ?? columnAt(currentLine(editor), cursor.column);
  const row = Math.max(0, Math.min(lines.length - 1, cursor.row + rows));
  return settled(editor, { row, column: offsetAt(lines[row] ?? '', goal) }, goal);
}

/** To the first character that is no space; from there to the line's beginning. */
export function movedHome(editor: TextEditor): TextEditor {
  const { row, column } = editor.cursor;
  const line = currentLine(editor);
  // The last of the spaces may bear a combining mark.
  const indent = atBoundary(line, leadingSpaces(line));
  return settled(editor, { row, column: column === indent ? 0 : indent });
}

export function movedEnd(editor: TextEditor): TextEditor {
  return settled(editor, { row: editor.cursor.row, column: currentLine(editor).length });
}

export function movedToStart(editor: TextEditor): TextEditor {
  return settled(editor, { row: 0, column: 0 });
}

export function movedToEnd(editor: TextEditor): TextEditor {
  const row = editor.lines.length - 1;
  return settled(editor, { row, column: editor.lines[row]?.length ?? 0 });
}
