import { malformed } from '../unreadable.ts';
import { isBlank, isBreak, isEnd, space, tab } from './character-classes.ts';
import type { Cursor } from './cursor.ts';

/** What a scan found: the value, and where its last line that is not empty ends. */
export interface BlockScalar {
  readonly text: string;
  readonly end: number;
}

interface Header {
  readonly chomping: '+' | '-' | '';
  /** Columns beyond the parent's, or 0 where the first line tells. */
  readonly increment: number;
}

/** Scans `|` or `>` with its lines: go.yaml.in/yaml/v2 scannerc.go yaml_parser_scan_block_scalar. */
export function scanBlockScalar(cursor: Cursor, parentIndent: number): BlockScalar {
  const start = cursor.pos;
  const isLiteral = cursor.code() === 124;
  cursor.pos += 1;
  const { chomping, increment } = readHeader(cursor, start);
  let end = cursor.pos;
  if (isBreak(cursor.code())) cursor.break();

  const minimum = Math.max(parentIndent + 1, 1);
  const breaks: string[] = [];
  const given = increment > 0 ? Math.max(parentIndent, 0) + increment : undefined;
  const indent = skipEmptyLines(cursor, given, breaks, minimum);

  const parts: string[] = [];
  let lineBreak = '';
  let wasBlank = false;
  while (cursor.column === indent && !isEnd(cursor.code())) {
    const startsBlank = isBlank(cursor.code());
    if (!isLiteral && lineBreak === '\n' && !wasBlank && !startsBlank) {
      if (breaks.length === 0) parts.push(' ');
    } else parts.push(lineBreak);
    parts.push(...breaks.splice(0));
    wasBlank = startsBlank;
    const lineStart = cursor.pos;
    cursor.skipLine();
    parts.push(cursor.text.slice(lineStart, cursor.pos));
    end = cursor.pos;
    lineBreak = isEnd(cursor.code()) ? '' : cursor.break();
    skipEmptyLines(cursor, indent, breaks, minimum);
  }
  if (chomping !== '-') parts.push(lineBreak);
  if (chomping === '+') parts.push(...breaks);
  return { text: parts.join(''), end };
}

function readHeader(cursor: Cursor, start: number): Header {
  const signs = /[+-]\d?|\d[+-]?|/y;
  signs.lastIndex = cursor.pos;
  const header = signs.exec(cursor.text)?.[0] ?? '';
  if (header.includes('0'))
    throw malformed('other', start, cursor.pos + header.length, 'found an indentation indicator equal to 0');
  cursor.pos += header.length;
  cursor.skipBlanks();
  if (cursor.code() === 35) cursor.skipLine();
  if (!isBreak(cursor.code()) && !isEnd(cursor.code()))
    throw malformed('other', start, cursor.pos, 'did not find expected comment or line break');
  return {
    chomping: header.includes('+') ? '+' : header.includes('-') ? '-' : '',
    increment: Number(/\d/.exec(header)?.[0] ?? 0),
  };
}

/**
 * Steps over empty lines and the indentation of the next that is not, and returns the indentation of the block: the
 * given one, or that of the most indented of these lines.
 */
function skipEmptyLines(cursor: Cursor, indent: number | undefined, breaks: string[], minimum: number): number {
  let widest = 0;
  for (;;) {
    while (cursor.code() === space && (indent === undefined || cursor.column < indent)) cursor.pos += 1;
    widest = Math.max(widest, cursor.column);
    if (cursor.code() === tab && (indent === undefined || cursor.column < indent))
      throw malformed(
        'tab',
        cursor.pos,
        cursor.pos + 1,
        'found a tab character where an indentation space is expected',
      );
    if (!isBreak(cursor.code())) break;
    breaks.push(cursor.break());
  }
  return indent ?? Math.max(widest, minimum);
}
