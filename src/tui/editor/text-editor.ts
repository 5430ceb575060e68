import type { EditStack } from './edit.ts';

/** A place between two characters: a line, counted from 0, and UTF-16 units from its beginning. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A text that is being edited. Nothing changes it: each key makes a new one, which shares the lines that stayed. */
export interface TextEditor {
  /** Without line ends; at least one. */
  readonly lines: readonly string[];
  /** Never within what a reader takes for one character. */
  readonly cursor: Place;
  /** Column of the screen that moves up and down keep to; undefined after any other key. */
  readonly goal: number | undefined;
  readonly undo: EditStack | undefined;
  readonly redo: EditStack | undefined;
  /** What the last key did, where another of its kind is undone together with it. */
  readonly run: Run | undefined;
  /** The lines as they were saved last. */
  readonly saved: readonly string[];
  /** Rows scrolled away above, and columns scrolled away at the left. */
  readonly scroll: EditorScroll;
}

export type Run = 'typed' | 'erased';

export interface EditorScroll {
  readonly top: number;
  readonly left: number;
}

/** A text with the cursor at its beginning, taken as saved. CR LF and CR become LF. */
export function openTextEditor(text: string): TextEditor {
  const lines = linesOf(text);
  return {
    lines,
    cursor: { row: 0, column: 0 },
    goal: undefined,
    undo: undefined,
    redo: undefined,
    run: undefined,
    saved: lines,
    scroll: { top: 0, left: 0 },
  };
}

/** What there is to save; its line ends are LF. */
export function textOf({ lines }: TextEditor): string {
  return lines.join('\n');
}

/** True where the text differs from what was saved; typing a letter and erasing it changes nothing. */
export function isChanged({ lines, saved }: TextEditor): boolean {
  if (lines === saved) return false;
  return lines.length !== saved.length || lines.some((line, index) => line !== saved[index]);
}

/** After the text was written to its file. What was done can still be undone. */
export function markSaved(editor: TextEditor): TextEditor {
  return { ...editor, saved: editor.lines, run: undefined };
}

/** The line under the cursor. */
export function currentLine({ lines, cursor }: TextEditor): string {
  return lines[cursor.row] ?? '';
}

export function linesOf(text: string): string[] {
  return text.replaceAll(/\r\n?/g, '\n').split('\n');
}
