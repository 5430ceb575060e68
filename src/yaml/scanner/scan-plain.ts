import { malformed } from '../unreadable.ts';
import { endsWord, isBlank, isBreak, isFlowIndicator, tab } from './character-classes.ts';
import type { Cursor } from './cursor.ts';
import { foldedBreaks } from './line-folding.ts';

/** What a scan found: the value, where its last character ends, and whether line breaks were stepped over behind it. */
export interface PlainScalar {
  readonly text: string;
  readonly end: number;
  readonly brokeLine: boolean;
}

/**
 * Scans a plain scalar, and the blanks and breaks behind it: go.yaml.in/yaml/v2 scannerc.go
 * yaml_parser_scan_plain_scalar. It goes on in each line that is indented by at least `indent`; within brackets in any,
 * up to an indicator, of which `?` is one.
 */
export function scanPlain(cursor: Cursor, indent: number, inFlow: boolean): PlainScalar {
  const { text } = cursor;
  const refuseTab = (at: Cursor): void => {
    if (at.code() === tab && at.column < indent)
      throw malformed('tab', at.pos, at.pos + 1, 'found a tab character that violates indentation');
  };
  let value = '';
  let gap = '';
  let end = cursor.pos;
  let brokeLine = false;
  while (!cursor.atDocumentMarker() && cursor.code() !== 35) {
    const wordStart = cursor.pos;
    skipWord(cursor, inFlow);
    if (cursor.pos > wordStart) {
      value += gap + text.slice(wordStart, cursor.pos);
      end = cursor.pos;
      brokeLine = false;
    }
    const gapStart = cursor.pos;
    cursor.skipBlanks();
    if (isBreak(cursor.code())) {
      gap = foldedBreaks(cursor, refuseTab);
      brokeLine = true;
    } else if (cursor.pos === gapStart) break;
    else gap = text.slice(gapStart, cursor.pos);
    if (!inFlow && cursor.column < indent) break;
  }
  return { text: value, end, brokeLine };
}

/** Steps to the blank, break or indicator that ends a word. */
function skipWord(cursor: Cursor, inFlow: boolean): void {
  const { text } = cursor;
  let pos = cursor.pos;
  for (;;) {
    const code = text.charCodeAt(pos);
    // Most characters are letters, which nothing below asks about.
    if (!(code > 96 && code < 123)) {
      if (endsWord(code)) break;
      if (code === 58 && endsWord(text.charCodeAt(pos + 1))) break;
      if (inFlow && (code === 63 || isFlowIndicator(code))) break;
    }
    pos += 1;
  }
  cursor.pos = pos;
}

/** Whether a plain scalar may begin here: not with an indicator, unless `-`, or outside brackets `?` or `:`, is part of a word. */
export function beginsPlain(cursor: Cursor, inFlow: boolean): boolean {
  const code = cursor.code();
  if (code === 45) return !isBlank(cursor.code(1));
  if (code === 63 || code === 58) return !inFlow && !endsWord(cursor.code(1));
  return !reserved.has(code) && !endsWord(code);
}

const reserved = new Set([...',[]{}#&*!|>\'"%@`'].map((character) => character.charCodeAt(0)));
