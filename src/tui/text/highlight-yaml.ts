import type { Line } from './line.ts';
import { lineOfCells, paintedCells } from './painted-cells.ts';
import { lexLine, type PaintedSpan } from './yaml/lex-line.ts';
import { atStart } from './yaml/line-state.ts';

export interface LexedText {
  /** Without line ends, those of CRLF included; at least one. */
  readonly lines: readonly string[];
  /** The colours of each. */
  readonly spans: readonly (readonly PaintedSpan[])[];
}

/** The lines of a text as they are shown, in colours: a line for each, an empty one last where the text ends its last. */
export function highlightYaml(text: string): readonly Line[] {
  const { lines, spans } = lexYaml(text.replaceAll('\r\n', '\n').split('\n'));
  return lines.map((line, index) => highlightLine(line, spans[index] ?? []));
}

/** The colours of lines, which are taken for YAML from the first. */
export function lexYaml(lines: readonly string[]): LexedText {
  let state = atStart;
  const spans = lines.map((line) => {
    const lexed = lexLine(line, state);
    state = lexed.next;
    return lexed.spans;
  });
  return { lines, spans };
}

const printableAscii = /^[ -~]*$/;

function highlightLine(line: string, spans: readonly PaintedSpan[]): Line {
  // Shown as it is: no need to look at each character.
  return printableAscii.test(line) ? sliced(line, spans) : lineOfCells(paintedCells(line, spans));
}

function sliced(line: string, spans: readonly PaintedSpan[]): Line {
  let at = 0;
  const segments = spans.flatMap(({ start, end, paint }) => {
    const between = line.slice(at, start);
    at = end;
    const painted = { text: line.slice(start, end), paint };
    return between === '' ? [painted] : [{ text: between }, painted];
  });
  return at < line.length ? [...segments, { text: line.slice(at) }] : segments;
}
