import type { Severity } from '../../model/diagnostic.ts';
import { type Paint, type Style, symbol } from '../../report/style.ts';
import type { Segment } from './line.ts';

/** What stands at the left of a line: its number, and whether something is wrong with it. */
export interface GutterEntry {
  /** Undefined beside what is no line of the text. */
  readonly number: number | undefined;
  readonly severity?: Severity | undefined;
  readonly isCurrent?: boolean;
}

/** Columns of the gutter of a text: a mark, the number, and a bar between spaces. */
export function gutterWidth(lines: number): number {
  return 1 + String(lines).length + 3;
}

/** The gutter of one line, in `gutterWidth(lines)` columns. */
export function gutter({ number, severity, isCurrent = false }: GutterEntry, lines: number, style: Style): Segment[] {
  const digits = String(number ?? '').padStart(String(lines).length);
  const mark: Segment =
    severity === undefined
      ? { text: ' ' }
      : { text: symbol(style, severity === 'error' ? 'errorHere' : 'warningHere'), paint: severityPaint(severity) };
  return [
    mark,
    { text: digits, paint: isCurrent ? 'bold' : 'dim' },
    { text: ` ${symbol(style, 'bar')} `, paint: 'dim' },
  ];
}

function severityPaint(severity: Severity): Paint {
  return severity === 'error' ? 'red' : 'yellow';
}
