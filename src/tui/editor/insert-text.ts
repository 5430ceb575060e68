import { answerLimits } from '../../yaml/limits.ts';
import { changed } from './edit.ts';
import { indentOf } from './indentation.ts';
import { currentLine, linesOf, type Run, type TextEditor } from './text-editor.ts';

/** UTF-16 units that a text may have: more than these are not graded either. */
const longestText = answerLimits.bytes;

export type Refusal = 'too-long';

export interface Pasted {
  /** The same as before where the text was refused. */
  readonly editor: TextEditor;
  readonly refusal: Refusal | undefined;
}

/** Characters that keys give: no terminal shows the rest of these. */
const controls = /[^\P{Cc}\n\t]/gu;

/** What was typed, at the cursor. A tab becomes two spaces. Nothing where the text would become too long. */
export function typeText(editor: TextEditor, text: string): TextEditor {
  const typed = text.replaceAll(/\r\n?/g, '\n').replaceAll('\t', indentOf(2)).replaceAll(controls, '');
  return typed === '' || !hasRoom(editor, typed) ? editor : inserted(editor, linesOf(typed), 'typed');
}

/** A paste of any number of lines, as it is but for its line ends. Refused whole where the text would become too long. */
export function pasteText(editor: TextEditor, text: string): Pasted {
  if (!hasRoom(editor, text)) return { editor, refusal: 'too-long' };
  return { editor: text === '' ? editor : inserted(editor, linesOf(text)), refusal: undefined };
}

/** Lines at the cursor: the first and the last are joined to what stands before and behind it. */
export function inserted(editor: TextEditor, lines: readonly string[], run?: Run): TextEditor {
  const { row, column } = editor.cursor;
  const line = currentLine(editor);
  const before = line.slice(0, column);
  const behind = line.slice(column);
  const end = lines.length - 1;
  const last = end === 0 ? before + (lines[0] ?? '') : (lines[end] ?? '');
  const all = end === 0 ? [last + behind] : [before + (lines[0] ?? ''), ...lines.slice(1, end), last + behind];
  const change = { row, count: 1, lines: all, cursor: { row: row + end, column: last.length } };
  return changed(editor, run === undefined ? change : { ...change, run });
}

/** Whether a text may be added without becoming too long. */
export function hasRoom({ lines }: TextEditor, text: string): boolean {
  const length = lines.reduce((sum, line) => sum + line.length + 1, -1);
  return length + text.length <= longestText;
}
