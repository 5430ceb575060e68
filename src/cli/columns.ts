import { escapeControls } from '../report/escape.ts';
import { padEnd, textWidth } from '../report/text-width.ts';

/** Rows as lines, each column as wide as its widest cell. Cells are escaped. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map(escapeControls));
  const widths: number[] = [];
  for (const row of cells)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, textWidth(cell));
    });
  return cells.map((row) =>
    row
      .map((cell, column) => padEnd(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
