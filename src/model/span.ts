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

/** Where the lines of the text that was asked about last begin: reports ask about one text many times. */
let known = { text: '', starts: [0] };

/** Finds line and column of an offset. The first call for a text reads all of it, the next ones are quick. */
export function positionAt(text: string, offset: number): Position {
  if (known.text !== text) known = { text, starts: lineStarts(text) };
  const { starts } = known;
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
