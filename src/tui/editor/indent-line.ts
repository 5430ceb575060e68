import { changed } from './edit.ts';
import { indentBehind, indentOf, leadingSpaces, nextStep, previousStep } from './indentation.ts';
import { hasRoom, inserted, typeText } from './insert-text.ts';
import { columnAt } from './screen-column.ts';
import { currentLine, type TextEditor } from './text-editor.ts';

/** A break at the cursor; what stood behind it is indented as its place asks for. */
export function brokenLine(editor: TextEditor): TextEditor {
  const { row, column } = editor.cursor;
  const line = currentLine(editor);
  const before = line.slice(0, column);
  const indent = indentBehind(before);
  if (!hasRoom(editor, `\n${indent}`)) return editor;
  // Blanks behind the cursor would move what stands behind them.
  const blanks = before.trim() === '' ? 0 : (/^ */.exec(line.slice(column))?.[0].length ?? 0);
  if (blanks === 0) return inserted(editor, ['', indent]);
  const lines = [before, indent + line.slice(column + blanks)];
  return changed(editor, { row, count: 1, lines, cursor: { row: row + 1, column: indent.length } });
}

/** Spaces at the cursor, up to the next step. */
export function indented(editor: TextEditor): TextEditor {
  const column = columnAt(currentLine(editor), editor.cursor.column);
  return typeText(editor, indentOf(nextStep(column) - column));
}

/** The line a step further to the left; the cursor goes with it. */
export function outdented(editor: TextEditor): TextEditor {
  const { row, column } = editor.cursor;
  const line = currentLine(editor);
  const spaces = leadingSpaces(line);
  const fewer = spaces - previousStep(spaces);
  if (fewer === 0) return editor;
  const cursor = { row, column: Math.max(0, column - fewer) };
  return changed(editor, { row, count: 1, lines: [line.slice(fewer)], cursor });
}
