import { atBoundary } from './graphemes.ts';
import type { Place, Run, TextEditor } from './text-editor.ts';

/** Lines that were replaced by others: enough to do it again, or the other way round. */
interface Edit {
  readonly row: number;
  readonly removed: readonly string[];
  readonly inserted: readonly string[];
  readonly before: Place;
  readonly after: Place;
}

/** Edits, the last one first. They share what is below, so that a key costs no copy of all that was done before. */
export interface EditStack {
  readonly edit: Edit;
  readonly below: EditStack | undefined;
}

export interface Change {
  /** The first of the lines that are replaced, and how many there are. */
  readonly row: number;
  readonly count: number;
  readonly lines: readonly string[];
  /** Where the cursor is then; moved behind the character that it would lie within. */
  readonly cursor: Place;
  /** Changes of the same run, one after another in one line, are undone together. */
  readonly run?: Run;
}

/** The editor after a change, which can be undone. */
export function changed(editor: TextEditor, { row, count, lines, cursor, run }: Change): TextEditor {
  const after = { row: cursor.row, column: atBoundary(lines[cursor.row - row] ?? '', cursor.column) };
  const removed = editor.lines.slice(row, row + count);
  const edit = { row, removed, inserted: lines, before: editor.cursor, after };
  return {
    ...editor,
    lines: replaced(editor.lines, row, count, lines),
    cursor: after,
    goal: undefined,
    undo: pushed(editor, edit, run),
    redo: undefined,
    run,
  };
}

/** As it was before the last change, or the last run of them; the same where there was none. */
export function undone(editor: TextEditor): TextEditor {
  const { undo, redo } = editor;
  if (undo === undefined) return editor;
  const { row, removed, inserted, before } = undo.edit;
  const lines = replaced(editor.lines, row, inserted.length, removed);
  return { ...settled(editor, before), lines, undo: undo.below, redo: { edit: undo.edit, below: redo } };
}

/** With what was undone last done again. */
export function redone(editor: TextEditor): TextEditor {
  const { undo, redo } = editor;
  if (redo === undefined) return editor;
  const { row, removed, inserted, after } = redo.edit;
  const lines = replaced(editor.lines, row, removed.length, inserted);
  return { ...settled(editor, after), lines, undo: { edit: redo.edit, below: undo }, redo: redo.below };
}

/** The cursor at another place: what is typed there is a run of its own. */
export function settled(editor: TextEditor, cursor: Place, goal?: number): TextEditor {
  return { ...editor, cursor, goal, run: undefined };
}

function pushed({ undo, run: last }: TextEditor, edit: Edit, run: Run | undefined): EditStack {
  const inOneLine = edit.removed.length === 1 && edit.inserted.length === 1 && undo?.edit.inserted.length === 1;
  if (undo === undefined || run === undefined || run !== last || !inOneLine || undo.edit.row !== edit.row)
    return { edit, below: undo };
  return { edit: { ...undo.edit, inserted: edit.inserted, after: edit.after }, below: undo.below };
}

function replaced(lines: readonly string[], row: number, count: number, by: readonly string[]): readonly string[] {
  const [only] = by;
  if (count === 1 && by.length === 1 && only !== undefined) return lines.with(row, only);
  return lines.slice(0, row).concat(by, lines.slice(row + count));
}
