import type { Span } from '../model/span.ts';

/** The text of one document: offsets into the source, without the separator line before it. */
export interface Chunk extends Span {
  /** Set where the separator line before it carries more than a comment. */
  readonly badSeparator: Span | undefined;
  /** True for a text that JSON's grammar takes, and that kubectl therefore does not read as YAML. */
  readonly isJson: boolean;
}

const separatorLine = /^---([^\n]*)$/gm;

/**
 * Splits by lines that begin with `---`, as kubectl does before any YAML is read
 * (apimachinery pkg/util/yaml/decoder.go YAMLReader): nothing but a comment may stand behind the dashes.
 */
export function splitYamlDocuments(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  let badSeparator: Span | undefined;
  for (const match of text.matchAll(separatorLine)) {
    chunks.push({ start, end: match.index, badSeparator, isJson: false });
    const rest = (match[1] ?? '').trim();
    start = match.index + match[0].length;
    badSeparator = rest === '' || rest.startsWith('#') ? undefined : { start: match.index, end: start };
  }
  chunks.push({ start, end: text.length, badSeparator, isJson: false });
  return chunks;
}

/**
 * Splits a stream of JSON values (`{…}{…}`), or returns undefined for what is not wholly one, which kubectl then reads
 * as YAML.
 */
export function splitJsonStream(text: string): Chunk[] | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  const chunks: Chunk[] = [];
  let depth = 0;
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '{' || character === '[') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth < 0) return undefined;
      if (depth === 0) chunks.push({ start, end: at + 1, badSeparator: undefined, isJson: true });
    } else if (depth === 0 && !/\s/.test(character ?? '')) return undefined;
  }
  return depth === 0 && chunks.every((chunk) => isJson(text.slice(chunk.start, chunk.end))) ? chunks : undefined;
}

/** The offset of a string's closing quote, or the text's end. */
function endOfString(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
