import { editorLines } from '../editor/editor-lines.ts';
import type { EditorArea } from '../editor/editor-view.ts';
import type { TextEditor } from '../editor/text-editor.ts';
import type { AppState, TaskState } from '../state/app-state.ts';
import type { Line } from '../text/line.ts';
import { placedFindings } from './placed-findings.ts';

/** The editor's window, with marks where something was found in what was graded last. */
export function writingLines(
  { language, style }: AppState,
  editor: TextEditor,
  { answer }: TaskState,
  { width, height }: EditorArea,
): readonly Line[] {
  const found = answer === undefined ? [] : [...placedFindings(answer.text, answer.result).here.values()].flat();
  return editorLines(editor, found, { language, style, width, height });
}
