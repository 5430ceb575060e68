import { textWidth } from '../text-width.ts';

/**
 * Rows with their columns under each other, `gap` spaces apart. The last column is not padded. `paintCell` gives cells
 * their colours once they have their widths.
 */
export function table(
  rows: readonly (readonly string[])[],
  gap = 2,
  paintCell = (text: string, _row: number, _column: number): string => text,
): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, textWidth(cell));
  return rows.map((row, index) =>
    row
      .map((cell, column) => paintCell(cell, index, column) + padding(cell, widths[column] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

function padding(cell: string, width: number): string {
  return ' '.repeat(width - textWidth(cell));
}
