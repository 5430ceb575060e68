import type { Diagnostic } from '../../model/diagnostic.ts';
import { positionAt } from '../../model/span.ts';
import { linesOf } from './text-editor.ts';

/**
 * The findings by the rows where what they speak of stands now. What was found in a line that has been edited since is
 * left out; what stands below it has moved with its line.
 */
export function findingsByRow(
  lines: readonly string[],
  findings: readonly Diagnostic[],
): ReadonlyMap<number, readonly Diagnostic[]> {
  const rows = new Map<number, Diagnostic[]>();
  for (const [text, found] of Map.groupBy(findings, ({ source }) => source.text)) {
    const graded = linesOf(text);
    const above = commonLines(graded, lines, (list, index) => list[index]);
    const below = commonLines(graded, lines, (list, index) => list[list.length - 1 - index]);
    for (const finding of found) {
      const row = positionAt(text, finding.span.start).line - 1;
      const now = row < above ? row : row + lines.length - graded.length;
      if (row >= above && row < graded.length - below) continue;
      rows.set(now, [...(rows.get(now) ?? []), finding]);
    }
  }
  return rows;
}

/** How many lines are the same, from where `lineAt` counts. */
function commonLines(
  a: readonly string[],
  b: readonly string[],
  lineAt: (lines: readonly string[], index: number) => string | undefined,
): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && lineAt(a, same) === lineAt(b, same)) same += 1;
  return same;
}
