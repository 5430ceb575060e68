import { isBreak, space, tab } from './character-classes.ts';
import type { Cursor } from './cursor.ts';

/**
 * Steps over blanks, comments and empty lines up to the next token, and tells whether a line ended. A tab is white space
 * only where no key may begin, which outside of brackets a line's beginning always is.
 */
export function skipSpace(cursor: Cursor, { inFlow, keyAllowed }: { inFlow: boolean; keyAllowed: boolean }): boolean {
  let brokeLine = false;
  for (;;) {
    let code = cursor.code();
    while (code === space || (code === tab && (inFlow || !(keyAllowed || brokeLine)))) {
      cursor.pos += 1;
      code = cursor.code();
    }
    if (code === 35) {
      cursor.skipLine();
      code = cursor.code();
    }
    if (!isBreak(code)) return brokeLine;
    cursor.break();
    brokeLine = true;
  }
}
