import { readClass } from './character-class.ts';
import { type Matches, readCharacterEscape, readSetEscape } from './escapes.ts';
import { Cursor, type Expression, ExpressionError, type Flags } from './expression.ts';
import { readGroup } from './group.ts';
import { readRepeat } from './repeat.ts';

const deepest = 500;
const isWord = (codePoint: number | undefined) =>
  codePoint !== undefined && /[0-9A-Za-z_]/.test(String.fromCodePoint(codePoint));

/** Reads a regular expression as Go's regexp.Compile does; throws {@link ExpressionError} where that fails. */
export function parseExpression(text: string): Expression {
  const cursor = new Cursor(text);
  const expression = readAlternatives(
    cursor,
    { ignoreCase: false, multiLine: false, dotAll: false },
    { names: new Set(), depth: 0 },
  );
  if (!cursor.atEnd) throw new ExpressionError('unexpected )');
  return expression;
}

/** What is known beyond a group: the names of groups so far, and how deep this one is. */
export interface Outside {
  readonly names: Set<string>;
  readonly depth: number;
}

function readAlternatives(cursor: Cursor, flags: Flags, outside: Outside): Expression {
  if (outside.depth > deepest) throw new ExpressionError('too deep');
  const alternatives: Expression[][] = [[]];
  let current = flags;
  let isRepeated = false;
  while (!cursor.atEnd && cursor.peek() !== ')') {
    const parts = alternatives.at(-1) ?? [];
    if (cursor.take('|')) {
      alternatives.push([]);
      continue;
    }
    const repeat = readRepeat(cursor);
    if (repeat !== undefined) {
      const part = parts.pop();
      if (part === undefined || isRepeated) throw new ExpressionError('nothing to repeat');
      parts.push(repeat(part));
      isRepeated = true;
      continue;
    }
    isRepeated = false;
    if (cursor.take('(')) {
      const group = readGroup(cursor, current, outside);
      if (group.isScoped) {
        parts.push(readAlternatives(cursor, group.flags, { ...outside, depth: outside.depth + 1 }));
        if (!cursor.take(')')) throw new ExpressionError('missing )');
      } else current = group.flags;
    } else parts.push(...readAtom(cursor, current));
  }
  return { op: 'any', parts: alternatives.map((parts) => ({ op: 'all', parts })) };
}

/** A character, a class, an assertion, or the characters of `\Q...\E`. */
function readAtom(cursor: Cursor, flags: Flags): Expression[] {
  const { multiLine, dotAll } = flags;
  if (cursor.take('[')) return [character(readClass(cursor), flags)];
  if (cursor.take('.')) return [character((codePoint) => dotAll || codePoint !== 10, flags)];
  if (cursor.take('^')) return [assert((before) => before === undefined || (multiLine && before === 10))];
  if (cursor.take('$')) return [assert((_, after) => after === undefined || (multiLine && after === 10))];
  if (!cursor.take('\\')) return [literal(cursor.next().codePointAt(0) ?? 0, flags)];
  if (cursor.take('A')) return [assert((before) => before === undefined)];
  if (cursor.take('z')) return [assert((_, after) => after === undefined)];
  if (cursor.take('b')) return [assert((before, after) => isWord(before) !== isWord(after))];
  if (cursor.take('B')) return [assert((before, after) => isWord(before) === isWord(after))];
  if (cursor.take('Q')) {
    const quoted: Expression[] = [];
    while (!cursor.atEnd && !cursor.take('\\E')) quoted.push(literal(cursor.next().codePointAt(0) ?? 0, flags));
    return quoted;
  }
  const set = readSetEscape(cursor);
  return [set === undefined ? literal(readCharacterEscape(cursor), flags) : character(set, flags)];
}

function literal(codePoint: number, flags: Flags): Expression {
  return character((other) => other === codePoint, flags);
}

function character(matches: Matches, { ignoreCase }: Flags): Expression {
  if (!ignoreCase) return { op: 'character', matches };
  const cases = (codePoint: number) => {
    const text = String.fromCodePoint(codePoint);
    return [text, text.toLowerCase(), text.toUpperCase()].map((variant) => variant.codePointAt(0) ?? 0);
  };
  return { op: 'character', matches: (codePoint) => cases(codePoint).some(matches) };
}

function assert(holds: (before: number | undefined, after: number | undefined) => boolean): Expression {
  return { op: 'assert', holds };
}
