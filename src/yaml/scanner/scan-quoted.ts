import { malformed } from '../unreadable.ts';
import { isBlank, isBreak, isEnd } from './character-classes.ts';
import type { Cursor } from './cursor.ts';
import { breaksAhead, foldedBreaks } from './line-folding.ts';

const single = 39;
const double = 34;
const backslash = 92;

const escapes = new Map<string, string>([
  ...Object.entries({
    0: '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
  }),
  ...Object.entries({ ' ': ' ', '"': '"', "'": "'", '\\': '\\', N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029' }),
]);

const hexDigits = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** Scans a quoted scalar, whose value it returns: go.yaml.in/yaml/v2 scannerc.go yaml_parser_scan_flow_scalar. */
export function scanQuoted(cursor: Cursor): string {
  const start = cursor.pos;
  const quote = cursor.code();
  cursor.pos += 1;
  let value = '';
  for (;;) {
    if (cursor.atDocumentMarker()) throw malformed('quote', start, start + 1, 'found unexpected document indicator');
    value += readRun(cursor, quote);
    const code = cursor.code();
    if (isEnd(code)) throw malformed('quote', start, start + 1, 'found unexpected end of stream');
    if (code === quote) {
      cursor.pos += 1;
      if (quote !== single || cursor.code() !== single) return value;
      value += "'";
      cursor.pos += 1;
    } else if (code !== backslash) value += foldedBreaks(cursor);
    else if (!isBreak(cursor.code(1))) value += readEscape(cursor);
    else {
      // A `\\` at a line's end joins the lines; empty ones that follow are kept.
      cursor.pos += 1;
      cursor.break();
      value += breaksAhead(cursor);
    }
  }
}

/** Everything up to a quote, an escape, a line break, the blanks before it, or the end. */
function readRun(cursor: Cursor, quote: number): string {
  const { text, pos: start } = cursor;
  let pos = start;
  let end = start;
  for (;;) {
    const code = text.charCodeAt(pos);
    if (code === quote || isEnd(code) || (code === backslash && quote === double)) {
      cursor.pos = pos;
      return text.slice(start, pos);
    }
    if (isBreak(code)) {
      cursor.pos = pos;
      return text.slice(start, end);
    }
    pos += 1;
    if (!isBlank(code)) end = pos;
  }
}

function readEscape(cursor: Cursor): string {
  const { text, pos } = cursor;
  const letter = text[pos + 1] ?? '';
  const known = escapes.get(letter);
  if (known !== undefined) {
    cursor.pos += 2;
    return known;
  }
  const digits = hexDigits.get(letter);
  if (digits === undefined) throw malformed('quote', pos, pos + 2, 'found unknown escape character');
  const hex = text.slice(pos + 2, pos + 2 + digits);
  if (hex.length !== digits || !/^[\da-fA-F]*$/.test(hex))
    throw malformed('quote', pos, pos + 2, 'did not find expected hexdecimal number');
  const point = Number.parseInt(hex, 16);
  if ((point >= 0xd800 && point <= 0xdfff) || point > 0x10ffff)
    throw malformed('quote', pos, pos + 2 + digits, 'found invalid Unicode character escape code');
  cursor.pos += 2 + digits;
  return String.fromCodePoint(point);
}
