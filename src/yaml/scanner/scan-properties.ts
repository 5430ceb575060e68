import { malformed } from '../unreadable.ts';
import { endsWord, isNameCharacter } from './character-classes.ts';
import type { Cursor } from './cursor.ts';

const anchorEnds = new Set([...'?:,]}%@`'].map((character) => character.charCodeAt(0)));

/** Scans `&name` or `*name`, and returns the name. */
export function scanAnchor(cursor: Cursor): string {
  const start = cursor.pos;
  cursor.pos += 1;
  while (isNameCharacter(cursor.code())) cursor.pos += 1;
  const next = cursor.code();
  if (cursor.pos === start + 1 || !(endsWord(next) || anchorEnds.has(next)))
    throw malformed('anchor', start, cursor.pos, 'did not find expected alphabetic or numeric character');
  return cursor.text.slice(start + 1, cursor.pos);
}

const coreTags = 'tag:yaml.org,2002:';
const uri = /(?:[\w\-;/?:@&=+$,.!~*'()[\]]|%[\da-fA-F]{2})*/y;

/** Scans `!tag`, `!!tag` or `!<tag>`, and returns the whole name; `!` alone stays what it is. */
export function scanTag(cursor: Cursor): string {
  const start = cursor.pos;
  const isVerbatim = cursor.code(1) === 60;
  cursor.pos += isVerbatim ? 2 : 1;
  uri.lastIndex = cursor.pos;
  const rest = uri.exec(cursor.text)?.[0] ?? '';
  cursor.pos += rest.length;
  const refuse = (detail: string) => malformed('other', start, Math.max(cursor.pos, start + 1), detail);
  if (isVerbatim) {
    if (rest === '') throw refuse('did not find expected tag URI');
    if (cursor.code() !== 62) throw refuse("did not find the expected '>'");
    cursor.pos += 1;
  }
  if (!endsWord(cursor.code())) throw refuse('did not find expected whitespace or line break');
  const name = decodeTag(rest);
  if (name === undefined) throw refuse('found an incorrect trailing UTF-8 octet');
  if (isVerbatim) return name;
  const handle = /^([\w-]*)!/.exec(rest);
  if (handle === null) return `!${name}`;
  if (handle[1] !== '') throw refuse('found undefined tag handle');
  if (name.length === 1) throw refuse('did not find expected tag URI');
  return coreTags + name.slice(1);
}

function decodeTag(written: string): string | undefined {
  if (!written.includes('%')) return written;
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}
