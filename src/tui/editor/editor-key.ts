import { redone, undone } from './edit.ts';
import { type EditorArea, withCursorInView } from './editor-view.ts';
import { erasedBefore, erasedBehind, withoutLine } from './erase.ts';
import { brokenLine, indented, outdented } from './indent-line.ts';
import * as move from './move-cursor.ts';
import type { TextEditor } from './text-editor.ts';

/** What a key does here, named after the key where it has one of its own. */
export type EditorKey =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'home'
  | 'end'
  | 'pageup'
  | 'pagedown'
  | 'text-start'
  | 'text-end'
  | 'enter'
  | 'backspace'
  | 'delete'
  | 'tab'
  | 'shift-tab'
  | 'undo'
  | 'redo'
  | 'delete-line';

/** The editor after a key, scrolled so that the cursor shows. */
export function editorKey(editor: TextEditor, key: EditorKey, area: EditorArea): TextEditor {
  return withCursorInView(after(editor, key, Math.max(1, area.height - 1)), area);
}

function after(editor: TextEditor, key: EditorKey, page: number): TextEditor {
  switch (key) {
    case 'left':
      return move.movedLeft(editor);
    case 'right':
      return move.movedRight(editor);
    case 'up':
      return move.movedRows(editor, -1);
    case 'down':
      return move.movedRows(editor, 1);
    case 'pageup':
      return move.movedRows(editor, -page);
    case 'pagedown':
      return move.movedRows(editor, page);
    case 'home':
      return move.movedHome(editor);
    case 'end':
      return move.movedEnd(editor);
    case 'text-start':
      return move.movedToStart(editor);
    case 'text-end':
      return move.movedToEnd(editor);
    case 'enter':
      return brokenLine(editor);
    case 'backspace':
      return erasedBefore(editor);
    case 'delete':
      return erasedBehind(editor);
    case 'tab':
      return indented(editor);
    case 'shift-tab':
      return outdented(editor);
    case 'undo':
      return undone(editor);
    case 'redo':
      return redone(editor);
    case 'delete-line':
      return withoutLine(editor);
  }
}
