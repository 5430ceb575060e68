import { startText } from '../answers/start-text.ts';
import { type EditorKey, editorKey } from '../editor/editor-key.ts';
import { type EditorArea, withCursorInView } from '../editor/editor-view.ts';
import { pasteText, typeText } from '../editor/insert-text.ts';
import { isChanged, openTextEditor, type TextEditor, textOf } from '../editor/text-editor.ts';
import { writingArea } from '../lines/writing-area.ts';
import type { AppState, TaskState } from './app-state.ts';
import { ask } from './ask.ts';
import type { Key } from './key.ts';
import { showPane } from './panes.ts';

/** Opens the built-in editor on what the learner's file holds, or would begin with. */
export function beginWriting(state: AppState, task: TaskState): AppState {
  const editor = openTextEditor(task.answer?.text ?? startText(task.exercise, state.language));
  return { ...state, task: { ...showPane(task, 'answer'), editor } };
}

const special: Readonly<Record<string, EditorKey>> = {
  'ctrl-z': 'undo',
  'ctrl-y': 'redo',
  'ctrl-k': 'delete-line',
  'ctrl-home': 'text-start',
  'ctrl-end': 'text-end',
};

/** Keys in the built-in editor: all but two go into the text. */
export function writingKey(state: AppState, task: TaskState, editor: TextEditor, key: Key): AppState {
  if (typeof key === 'object') return withEditor(state, task, typeText(editor, key.character));
  if (key === 'ctrl-s') {
    const { id } = task.exercise;
    return ask(state, { type: 'save', id, text: textOf(editor), before: task.answer?.text });
  }
  if (key === 'escape') {
    if (isChanged(editor)) return { ...state, overlay: { kind: 'confirm', about: { kind: 'discard' } } };
    return { ...state, task: { ...task, editor: undefined } };
  }
  const does = special[key] ?? (key as EditorKey);
  return withEditor(state, task, editorKey(editor, does, areaOf(state)));
}

/** A paste into the editor; refused whole where it is too long. */
export function pasteWriting(state: AppState, task: TaskState, editor: TextEditor, text: string): AppState {
  const pasted = pasteText(editor, text);
  const next = withEditor(state, task, pasted.editor);
  return pasted.refusal === undefined ? next : { ...next, notice: { kind: 'paste-too-long' } };
}

function withEditor(state: AppState, task: TaskState, editor: TextEditor): AppState {
  return { ...state, task: { ...task, editor: withCursorInView(editor, areaOf(state)) } };
}

function areaOf({ size, task }: AppState): EditorArea {
  return writingArea(size, task?.zoomed === true);
}
