import type { PaneName, Size } from '../state/app-state.ts';

/** Header, rule, notice and keys; and the last row stays empty, because drawing into its last cell scrolls on Windows. */
const rowsAroundBody = 5;

/** Rows between the header and the notice. */
export function bodyHeight({ rows }: Size): number {
  return Math.max(1, rows - rowsAroundBody);
}

/** True where task and requirements stand side by side. */
export function isWide({ columns }: Size): boolean {
  return columns >= 100;
}

/** Columns between the two panes, a line with a space on each side. */
const gutter = 3;

/** Columns of each pane's text; a column is left free at both edges. In a narrow window both have the whole width. */
export function paneWidth(pane: PaneName, size: Size): number {
  const whole = Math.max(10, size.columns - 2);
  if (!isWide(size)) return whole;
  const task = Math.floor((whole - gutter) * 0.42);
  return pane === 'task' ? task : whole - gutter - task;
}

/** Lines that can be scrolled away so that the last one stands at the bottom. */
export function maxScroll(lines: number, size: Size): number {
  return Math.max(0, lines - bodyHeight(size));
}

/** A number in a range, its lower end where the range is empty. */
export function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value));
}
