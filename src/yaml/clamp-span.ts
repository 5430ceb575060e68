import type { Span } from '../model/span.ts';

/** The part of a span that lies within a text of this length. */
export function clampSpan(span: Span, length: number): Span {
  const start = Math.min(Math.max(0, span.start), length);
  return { start, end: Math.min(Math.max(start, span.end), length) };
}
