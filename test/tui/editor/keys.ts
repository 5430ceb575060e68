import { type EditorKey, editorKey } from '../../../src/tui/editor/editor-key.ts';
import { typeText } from '../../../src/tui/editor/insert-text.ts';
import { openTextEditor, type TextEditor } from '../../../src/tui/editor/text-editor.ts';

export const area = { width: 30, height: 6 };

export const editorKeys: readonly EditorKey[] = [
  ...(['left', 'right', 'up', 'down', 'home', 'end', 'pageup', 'pagedown', 'text-start', 'text-end'] as const),
  ...(['enter', 'backspace', 'delete', 'tab', 'shift-tab', 'undo', 'redo', 'delete-line'] as const),
];

/** Keys by their names, anything else as typed. */
export function press(editor: TextEditor, ...keys: readonly (EditorKey | { readonly typed: string })[]): TextEditor {
  return keys.reduce((before, key) => {
    return typeof key === 'object' ? typeText(before, key.typed) : editorKey(before, key, area);
  }, editor);
}

/** An editor with the cursor where `‸` stands in the text. */
export function editing(marked: string): TextEditor {
  const editor = openTextEditor(marked.replace('‸', ''));
  const before = marked.slice(0, marked.indexOf('‸')).split('\n');
  return { ...editor, cursor: { row: before.length - 1, column: before.at(-1)?.length ?? 0 } };
}

/** The text with `‸` where the cursor is. */
export function shown({ lines, cursor }: TextEditor): string {
  const line = lines[cursor.row] ?? '';
  return lines.with(cursor.row, `${line.slice(0, cursor.column)}‸${line.slice(cursor.column)}`).join('\n');
}
