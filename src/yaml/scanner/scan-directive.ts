import { malformed } from '../unreadable.ts';
import type { Cursor } from './cursor.ts';

const known = /^%(?:YAML[ \t]+\d{1,2}\.\d{1,2}|TAG[ \t]+!(?:[\w-]*!)?[ \t]+\S+)[ \t]*(?:#.*)?$/;

/** Steps over a line that begins with `%`. */
export function scanDirective(cursor: Cursor): void {
  const start = cursor.pos;
  cursor.skipLine();
  if (!known.test(cursor.text.slice(start, cursor.pos)))
    throw malformed('reserved', start, start + 1, 'found unknown directive name');
}
