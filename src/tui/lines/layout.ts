import type { Size } from '../state/app-state.ts';

/** Header, rule, notice and keys; and the last row stays empty, because drawing into its last cell scrolls on Windows. */
const rowsAroundBody = 5;

/** Rows between the header and the notice. */
export function bodyHeight({ rows }: Size): number {
  return Math.max(1, rows - rowsAroundBody);
}

/** True where task, requirements and a third pane have room side by side and one below the other; else they are tabs. */
export function isDivided(size: Size): boolean {
  return size.columns >= 80 && bodyHeight(size) >= 15;
}

/** Columns between the two upper panes, a line with a space on each side. */
const gutter = 3;

/** Columns of a text that has the whole window; a column is left free at both edges. */
export function wholeWidth({ columns }: Size): number {
  return Math.max(10, columns - 2);
}

/** Columns of the two panes that stand side by side. */
export function upperWidths(size: Size): { readonly task: number; readonly requirements: number } {
  const whole = wholeWidth(size) - gutter;
  const task = Math.floor(whole * 0.42);
  return { task, requirements: whole - task };
}

/**
 * Rows of the upper and the lower panes, which share the body but for the line between them: each gets what it needs,
 * and half of the room at least where both need more.
 */
export function splitHeight(height: number, upperLines: number, lowerLines: number): [upper: number, lower: number] {
  const room = height - 1;
  const half = Math.floor(room / 2);
  const lower = Math.max(half, room - upperLines);
  const upper = room - Math.min(lower, Math.max(lowerLines, room - upperLines));
  return [upper, room - upper];
}

/** A number in a range, its lower end where the range is empty. */
export function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value));
}
