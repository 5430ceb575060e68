import { type Paint, paint, type Style } from '../../report/style.ts';

export interface Segment {
  readonly text: string;
  readonly paint?: Paint;
}

/** A line of the screen before it is coloured; it never holds a line end. */
export type Line = readonly Segment[];

export function lineOf(text: string, how?: Paint): Line {
  return [how === undefined ? { text } : { text, paint: how }];
}

/** The line as a terminal gets it. */
export function printLine(line: Line, style: Style): string {
  return line.map(({ text, paint: how }) => (how === undefined ? text : paint(style, how, text))).join('');
}
