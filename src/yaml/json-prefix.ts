import type { Span } from '../model/span.ts';

/** The JSON values that a text begins with, and where what follows them does: at the text's end if nothing does. */
export interface JsonPrefix {
  readonly values: readonly Span[];
  readonly end: number;
}

const space = /\s*/y;
const scalar = /"(?:[^"\\]|\\.)*"|[^\s,[\]{}"]+/y;

/** Reads JSON values up to the first text that is none; no values where the text does not begin with `{`. */
export function jsonPrefix(text: string): JsonPrefix {
  const values: Span[] = [];
  let end = 0;
  if (!/^\s*\{/.test(text)) return { values, end };
  for (;;) {
    const start = endOfMatch(space, text, end);
    if (start === text.length) return { values, end: start };
    const valueEnd = endOfValue(text, start);
    // Blanks behind a value, up to the end of its line, are no part of what follows.
    if (valueEnd === undefined || !isJson(text.slice(start, valueEnd)))
      return { values, end: end + (/^[^\S\n]*\n?/.exec(text.slice(end, start + 1))?.[0].length ?? 0) };
    values.push({ start, end: valueEnd });
    end = valueEnd;
  }
}

/** Where the value ends that begins here; brackets are counted, strings stepped over. */
function endOfValue(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; ) {
    const character = text[at] ?? '';
    if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    else {
      const next = endOfMatch(scalar, text, at);
      if (depth === 0) return next === at ? undefined : next;
      at = Math.max(next, at + 1);
      continue;
    }
    at += 1;
    if (depth <= 0) return at;
  }
  return undefined;
}

function endOfMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
