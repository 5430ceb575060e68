import { changed } from './edit.ts';
import { nextBoundary, previousBoundary } from './graphemes.ts';
import { leadingSpaces, previousStep } from './indentation.ts';
import { columnAt, offsetAt } from './screen-column.ts';
import { currentLine, type TextEditor } from './text-editor.ts';

/** Without the character before the cursor; in the spaces that indent a line, without those of the last step. */
export function erasedBefore(editor: TextEditor): TextEditor {
  const { row, column } = editor.cursor;
  const line = currentLine(editor);
  if (column === 0) return row === 0 ? editor : joined(editor, row - 1);
  const start = column <= leadingSpaces(line) ? previousStep(column) : previousBoundary(line, column);
  return withoutPart(editor, start, column);
}

/** Without the character under the cursor, or the line's end. */
export function erasedBehind(editor: TextEditor): TextEditor {
  const { row, column } = editor.cursor;
  const line = currentLine(editor);
  if (column < line.length) return withoutPart(editor, column, nextBoundary(line, column));
  return row === editor.lines.length - 1 ? editor : joined(editor, row);
}

/** Without the line under the cursor, which stays in its column. A text has one line at least, be it empty. */
export function withoutLine(editor: TextEditor): TextEditor {
  const { lines, cursor } = editor;
  const isOnly = lines.length === 1;
  if (isOnly && lines[0] === '') return editor;
  const column = columnAt(currentLine(editor), cursor.column);
  const isLast = cursor.row === lines.length - 1;
  if (isOnly) return changed(editor, { row: 0, count: 1, lines: [''], cursor: { row: 0, column: 0 } });
  // The cursor goes to a neighbour, which is replaced by itself: an edit says where the cursor is then.
  const row = isLast ? cursor.row - 1 : cursor.row;
  const neighbour = lines[isLast ? row : row + 1] ?? '';
  const place = { row, column: offsetAt(neighbour, column) };
  return changed(editor, { row, count: 2, lines: [neighbour], cursor: place });
}

function withoutPart(editor: TextEditor, start: number, end: number): TextEditor {
  const { row } = editor.cursor;
  const line = currentLine(editor);
  const lines = [line.slice(0, start) + line.slice(end)];
  return changed(editor, { row, count: 1, lines, cursor: { row, column: start }, run: 'erased' });
}

function joined(editor: TextEditor, row: number): TextEditor {
  const before = editor.lines[row] ?? '';
  const lines = [before + (editor.lines[row + 1] ?? '')];
  return changed(editor, { row, count: 2, lines, cursor: { row, column: before.length } });
}
