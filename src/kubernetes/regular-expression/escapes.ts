import { type Cursor, ExpressionError } from './expression.ts';

const named: Readonly<Record<string, string>> = { a: '\u0007', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

const sets: Readonly<Record<string, RegExp>> = {
  d: /[0-9]/,
  s: /[\t\n\f\r ]/,
  w: /[0-9A-Za-z_]/,
};

export type Matches = (codePoint: number) => boolean;

/** `\d`, `\W`, `\pL`, `\p{Greek}` and the like, after the backslash; undefined where something else stands. */
export function readSetEscape(cursor: Cursor): Matches | undefined {
  const letter = cursor.peek();
  const set = Object.hasOwn(sets, letter.toLowerCase()) ? sets[letter.toLowerCase()] : undefined;
  if (set !== undefined) {
    cursor.next();
    const isNegated = letter !== letter.toLowerCase();
    return (codePoint) => set.test(String.fromCodePoint(codePoint)) !== isNegated;
  }
  if (letter !== 'p' && letter !== 'P') return undefined;
  cursor.next();
  const [, caret, braced, single] = cursor.takeMatch(/^(?:\{(\^?)([^}]*)\}|(.))/su) ?? [];
  const isNegated = (letter === 'P') !== (caret === '^');
  const property = unicodeProperty(braced ?? single ?? '');
  return (codePoint) => property.test(String.fromCodePoint(codePoint)) !== isNegated;
}

function unicodeProperty(name: string): RegExp {
  if (name === 'Any') return /./su;
  for (const property of [`General_Category=${name}`, `Script=${name}`])
    if (/^\w+$/.test(name))
      try {
        return new RegExp(`\\p{${property}}`, 'u');
      } catch {
        // Not this property; maybe the next.
      }
  throw new ExpressionError('unknown property');
}

/** A character written with a backslash, after that backslash. */
export function readCharacterEscape(cursor: Cursor): number {
  const octal = cursor.takeMatch(/^(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/);
  if (octal?.[0] !== undefined) return Number.parseInt(octal[0], 8);
  const hex = cursor.takeMatch(/^x(?:\{([0-9A-Fa-f]{1,8})\}|([0-9A-Fa-f]{2}))/);
  if (hex !== undefined) return toCodePoint(Number.parseInt(hex[1] ?? hex[2] ?? '', 16));
  const character = cursor.next();
  const control = Object.hasOwn(named, character) ? named[character] : undefined;
  if (control !== undefined) return control.charCodeAt(0);
  if (/^[\0-\x7f]$/.test(character) && !/[0-9A-Za-z]/.test(character)) return character.charCodeAt(0);
  throw new ExpressionError('unknown escape');
}

function toCodePoint(value: number): number {
  if (value > 0x10ffff) throw new ExpressionError('no such character');
  return value;
}
