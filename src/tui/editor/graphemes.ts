import type { Span } from '../../model/span.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The end of what a reader takes for one character and that begins or goes on at an offset; the line's end behind it. */
export function nextBoundary(line: string, offset: number): number {
  if (offset >= line.length) return line.length;
  if (isAscii(line, offset) && (offset + 1 === line.length || isAscii(line, offset + 1))) return offset + 1;
  const segment = segmenter.segment(line).containing(offset);
  return segment === undefined ? line.length : segment.index + segment.segment.length;
}

/** The beginning of the character before an offset; 0 at the line's beginning. */
export function previousBoundary(line: string, offset: number): number {
  if (offset <= 0) return 0;
  if (isAscii(line, offset - 1) && (offset === 1 || isAscii(line, offset - 2))) return offset - 1;
  return segmenter.segment(line).containing(offset - 1)?.index ?? 0;
}

/** The offset, or the end of the character that it lies within. */
export function atBoundary(line: string, offset: number): number {
  return offset <= 0 ? 0 : nextBoundary(line, previousBoundary(line, Math.min(offset, line.length)));
}

/** What a reader takes for one character each, in order. */
export function* graphemesOf(line: string): Generator<Span> {
  for (const { index, segment } of segmenter.segment(line)) yield { start: index, end: index + segment.length };
}

function isAscii(line: string, offset: number): boolean {
  return line.charCodeAt(offset) < 128;
}
