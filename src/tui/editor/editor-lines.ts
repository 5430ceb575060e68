import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { type Style, symbol } from '../../report/style.ts';
import type { LinesContext } from '../lines/lines-context.ts';
import { gutter } from '../text/gutter.ts';
import { lexYaml } from '../text/highlight-yaml.ts';
import type { Line } from '../text/line.ts';
import { lineOfCells, type PaintedCell, paintedCells } from '../text/painted-cells.ts';
import { windowCells } from '../text/window-cells.ts';
import type { PaintedSpan } from '../text/yaml/lex-line.ts';
import { textRoom, withCursorInView } from './editor-view.ts';
import { findingsByRow } from './findings-by-row.ts';
import { nextBoundary } from './graphemes.ts';
import type { TextEditor } from './text-editor.ts';

export interface EditorLinesContext extends LinesContext {
  readonly height: number;
  /** False where the terminal's own cursor is put there, see `cursorCell`. Default: true. */
  readonly drawsCursor?: boolean;
}

/** The rows of the editor that are in view, with line numbers, colours, the cursor, and marks where something was found. */
export function editorLines(
  editor: TextEditor,
  findings: readonly Diagnostic[],
  context: EditorLinesContext,
): readonly Line[] {
  const { style, height, drawsCursor = true } = context;
  const { lines, cursor, scroll } = withCursorInView(editor, context);
  const { top, left } = scroll;
  const room = textRoom(editor, context);
  const found = findingsByRow(lines, findings);
  // What stands above the view decides what its first line is: it may be within a block scalar.
  const { spans } = lexYaml(lines.slice(0, top + height));
  return lines.slice(top, top + height).map((line, index) => {
    const row = top + index;
    const isCurrent = row === cursor.row;
    const cells = cellsInView(line, spans[row] ?? [], left + room);
    const withCursor = isCurrent && drawsCursor ? cellsWithCursor(cells, line, cursor.column, style) : cells;
    const severity = severityOf(found.get(row));
    const shown = lineOfCells(windowCells(withCursor, { left, room, style }));
    return [...gutter({ number: row + 1, severity, isCurrent }, lines.length, style), ...shown];
  });
}

/** Cells that a window ending at a column can show; where each character takes one, no more are made. */
function cellsInView(line: string, spans: readonly PaintedSpan[], end: number): PaintedCell[] {
  const to = /^[ -~]*$/.test(line) ? Math.min(line.length, end + 1) : line.length;
  return paintedCells(line, spans, 0, to);
}

/** With the character under the cursor inverse; without colours, with a bar before it. */
function cellsWithCursor(cells: readonly PaintedCell[], line: string, column: number, style: Style): PaintedCell[] {
  const at = cells.findIndex(({ offset }) => offset >= column);
  const before = at === -1 ? cells : cells.slice(0, at);
  if (!style.color) {
    const bar = { offset: column, text: symbol(style, 'cursor'), width: 1 };
    return [...before, bar, ...cells.slice(before.length)];
  }
  const end = nextBoundary(line, column);
  const under = cells.slice(before.length).filter(({ offset }) => offset < end);
  const behind = cells.slice(before.length + under.length);
  const isSeen = under.some(({ width }) => width > 0);
  const inverse = isSeen ? under : [{ offset: column, text: ' ', width: 1 }, ...under];
  return [...before, ...inverse.map((cell) => ({ ...cell, paint: 'inverse' as const })), ...behind];
}

function severityOf(findings: readonly Diagnostic[] = []): Severity | undefined {
  if (findings.length === 0) return undefined;
  return findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
}
