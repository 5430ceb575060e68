import type { Span } from '../model/span.ts';
import { jsonPrefix } from './json-prefix.ts';

/** The text of one document: offsets into the source, without the separator line before it. */
export interface Chunk extends Span {
  /** True for a text that JSON's grammar takes, and that kubectl therefore does not read as YAML. */
  readonly isJson: boolean;
  /** Set where kubectl stops before it reads the document. */
  readonly fault: ChunkFault | undefined;
}

/** A separator line that carries more than a comment, or text behind several JSON values that is none. */
export interface ChunkFault {
  readonly fault: 'document-marker' | 'json';
  readonly span: Span;
}

/**
 * Splits a text into documents as kubectl does before any YAML is read (apimachinery pkg/util/yaml/decoder.go
 * YAMLOrJSONDecoder): a text that begins with `{` is a stream of JSON values. One that turns out to be something else is
 * YAML from its beginning, or from behind its first value; behind the second that is an error.
 */
export function splitDocuments(text: string): Chunk[] {
  const { values, end } = jsonPrefix(text);
  const json = values.map(({ start, end: valueEnd }) => ({ start, end: valueEnd, isJson: true, fault: undefined }));
  if (end === text.length && json.length > 0) return json;
  // Less than four bytes from the line's end on are not looked at a second time.
  const isTooShort = text.length - (text[end - 1] === '\n' ? end - 1 : end) < 4;
  if (json.length > 1 || (json.length === 1 && isTooShort)) {
    const span = { start: end, end: end + 1 };
    return [...json, { start: end, end: text.length, isJson: true, fault: { fault: 'json', span } }];
  }
  return [...json, ...splitYaml(text, end)];
}

// Not the `m` flag, for which a lone CR and other separators begin a line too.
const separatorLine = /(?:^|(?<=\n))---([^\n]*)/g;

/**
 * Splits by lines that begin with `---`; nothing but a comment may stand behind the dashes. Such a line at the beginning
 * of a document is part of it.
 */
function splitYaml(text: string, from: number): Chunk[] {
  const chunks: Chunk[] = [];
  let start = from;
  let fault: ChunkFault | undefined;
  for (const match of text.slice(from).matchAll(separatorLine)) {
    const dashes = from + match.index;
    const end = dashes + match[0].length;
    if (dashes > start) {
      chunks.push({ start, end: dashes, isJson: false, fault });
      start = Math.min(end + 1, text.length);
      fault = undefined;
    }
    if (!/^[\s\u0085]*(?:#|$)/.test(match[1] ?? ''))
      fault ??= { fault: 'document-marker', span: { start: dashes, end } };
  }
  chunks.push({ start, end: text.length, isJson: false, fault });
  return chunks;
}
