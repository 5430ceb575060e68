import { CelError } from './cel-error.ts';

export type TokenKind = 'name' | 'quoted-name' | 'int' | 'uint' | 'double' | 'string' | 'bytes' | 'sign' | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const blank = /(?:[ \t\r\n\f]|\/\/[^\n]*)+/y;
const name = /[A-Za-z_]\w*/y;
const quotedName = /`[\w.\-/ ]+`/y;
const double = /(?:\d+\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\.\d+(?:[eE][+-]?\d+)?)/y;
const whole = /(?:0x[0-9a-fA-F]+|\d+)([uU]?)/y;
const sign = /(?:==|!=|<=|>=|&&|\|\||[-+*/%<>!?:.,()[\]{}])/y;
const escaped = String.raw`\\(?:[abfnrtv\\?"'\x60]|[xX][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-3][0-7]{2})`;
const text = new RegExp(
  [
    String.raw`([bB]?)(?:'''(?:[^\\]|${escaped})*?'''|"""(?:[^\\]|${escaped})*?"""`,
    String.raw`'(?:[^\\'\n\r]|${escaped})*'|"(?:[^\\"\n\r]|${escaped})*")`,
  ].join('|'),
  'y',
);
const rawText = /(?:[rR]|[bB][rR])(?:'''.*?'''|""".*?"""|'[^'\n\r]*'|"[^"\n\r]*")/sy;

/** Takes a CEL expression apart (cel-go's grammar CEL.g4); throws {@link CelError}. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const read = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  while (at < source.length) {
    if (read(blank) !== null) continue;
    const token = readToken(read);
    if (token === undefined) throw new CelError('cel-syntax');
    tokens.push(token);
  }
  return [...tokens, { kind: 'end', text: '' }];
}

type Read = (pattern: RegExp) => RegExpExecArray | null;

function readToken(read: Read): Token | undefined {
  const string = read(rawText) ?? read(text);
  if (string !== null) return { kind: /^[rR]?[bB]/.test(string[0]) ? 'bytes' : 'string', text: string[0] };
  for (const [kind, pattern] of [
    ['name', name],
    ['quoted-name', quotedName],
    ['double', double],
  ] as const) {
    const match = read(pattern);
    if (match !== null) return { kind, text: match[0] };
  }
  const number = read(whole);
  if (number !== null) return wholeNumber(number[0], number[1] !== '');
  const match = read(sign);
  return match === null ? undefined : { kind: 'sign', text: match[0] };
}

function wholeNumber(digits: string, isUnsigned: boolean): Token {
  const value = BigInt(isUnsigned ? digits.slice(0, -1) : digits);
  // A minus sign before it is a sign of its own, which may take one more.
  if (value > (isUnsigned ? 2n ** 64n - 1n : 2n ** 63n)) throw new CelError('cel-syntax');
  return { kind: isUnsigned ? 'uint' : 'int', text: digits };
}
