/** A stretch of a source's text: UTF-16 offsets, `end` exclusive, `0 <= start <= end <= text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text with the name that people know it by (a file's path as the user gave it, or `<stdin>`). */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** Line and column of an offset, both counted from 1; columns are UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds line and column of an offset. Cost grows with the offset: meant for reports, not for inner loops. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
