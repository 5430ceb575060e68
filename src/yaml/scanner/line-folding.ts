import { isBlank, isBreak } from './character-classes.ts';
import type { Cursor } from './cursor.ts';

/** Called at each blank of a line's indentation; may refuse it. */
export type CheckIndentation = (cursor: Cursor) => void;

/**
 * Steps over a line break and all blanks and breaks behind it, and tells what stands for them in a scalar: a single
 * break is a blank, further ones are kept.
 */
export function foldedBreaks(cursor: Cursor, check?: CheckIndentation): string {
  const first = cursor.break();
  const further = breaksAhead(cursor, check);
  if (first !== '\n') return first + further;
  return further === '' ? ' ' : further;
}

/** Steps over blanks and breaks, and returns the breaks. */
export function breaksAhead(cursor: Cursor, check?: CheckIndentation): string {
  let breaks = '';
  for (;;) {
    const code = cursor.code();
    if (isBlank(code)) {
      check?.(cursor);
      cursor.pos += 1;
    } else if (isBreak(code)) breaks += cursor.break();
    else return breaks;
  }
}
