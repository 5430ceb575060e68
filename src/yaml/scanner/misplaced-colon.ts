import { malformed, type Unreadable } from '../unreadable.ts';
import type { Cursor } from './cursor.ts';
import type { Token } from './token.ts';

/** A `:` that makes no key of what stands before it: a second one on a line, or a line that was taken for more text. */
export function misplacedColon({ pos, text }: Cursor, before: Token | undefined): Unreadable {
  const { start, end } = before ?? { start: pos, end: pos + 1 };
  const fault = /[\n\r]/.test(text.slice(start, end)) ? 'indentation' : 'mapping-value';
  return malformed(fault, start, end, 'mapping values are not allowed in this context');
}
