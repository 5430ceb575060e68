import { escapeControls } from '../report/escape.ts';
import { paint, type Style } from '../report/style.ts';
import { padEnd, textWidth } from '../report/text-width.ts';

/** A table with a bold heading; columns as wide as their widest cell. Cells are escaped. */
export function renderTable(heading: readonly string[], rows: readonly (readonly string[])[], style: Style): string {
  const cells = [heading, ...rows].map((row) => row.map(escapeControls));
  const widths = heading.map((_, column) => Math.max(...cells.map((row) => textWidth(row[column] ?? ''))));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : padEnd(cell, widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return lines.map((line, index) => (index === 0 ? paint(style, 'bold', line) : line)).join('\n');
}
