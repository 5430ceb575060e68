import { type Matches, readCharacterEscape, readSetEscape } from './escapes.ts';
import { type Cursor, ExpressionError } from './expression.ts';

const posix: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  ascii: /\p{ASCII}/u,
  blank: /[\t ]/,
  cntrl: /(?=\p{ASCII})\p{Cc}/u,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[\t-\r ]/,
  upper: /[A-Z]/,
  word: /[0-9A-Za-z_]/,
  xdigit: /[0-9A-Fa-f]/,
};

/** `[a-z]`, after its bracket. A bracket that comes first in it stands for itself. */
export function readClass(cursor: Cursor): Matches {
  const isNegated = cursor.take('^');
  const members: Matches[] = [];
  while (members.length === 0 || cursor.peek() !== ']') members.push(readMember(cursor));
  cursor.next();
  return (codePoint) => members.some((matches) => matches(codePoint)) !== isNegated;
}

function readMember(cursor: Cursor): Matches {
  const [, caret, name] = cursor.takeMatch(/^\[:(\^?)([a-z]*):\]/) ?? [];
  if (name !== undefined) {
    const set = Object.hasOwn(posix, name) ? posix[name] : undefined;
    if (set === undefined) throw new ExpressionError('unknown class');
    return (codePoint) => set.test(String.fromCodePoint(codePoint)) !== (caret === '^');
  }
  const isEscape = cursor.take('\\');
  const set = isEscape ? readSetEscape(cursor) : undefined;
  if (set !== undefined) return set;
  const low = isEscape ? readCharacterEscape(cursor) : codePointOf(cursor.next());
  if (cursor.peek() !== '-' || cursor.peek(2) === '-]') return (codePoint) => codePoint === low;
  cursor.next();
  const high = cursor.take('\\') ? readCharacterEscape(cursor) : codePointOf(cursor.next());
  if (high < low) throw new ExpressionError('range upside down');
  return (codePoint) => low <= codePoint && codePoint <= high;
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
