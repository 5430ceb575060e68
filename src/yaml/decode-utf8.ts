import type { ParsedSource } from '../model/node.ts';
import type { Source } from '../model/span.ts';

/** The text of a file's bytes without its byte order mark, or, for bytes that are no UTF-8, what to report. */
export function decodeUtf8(name: string, bytes: Uint8Array): { source: Source } | { unreadable: ParsedSource } {
  try {
    return { source: { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) } };
  } catch {
    // The readable part, so that the place of the first bad byte can be shown.
    const text = new TextDecoder('utf-8').decode(bytes);
    const source = { name, text };
    const start = firstBadByte(text, bytes);
    const diagnostic = {
      severity: 'error' as const,
      problem: { code: 'yaml-syntax' as const, fault: 'invalid-utf8' as const, detail: '' },
      field: '',
      source,
      span: { start, end: Math.min(text.length, start + 1) },
      exact: true,
    };
    return { unreadable: { source, documents: [], diagnostics: [diagnostic] } };
  }
}

const replacement = '\ufffd';

/** Where the text holds a replacement character that the bytes do not. */
function firstBadByte(text: string, bytes: Uint8Array): number {
  const encoder = new TextEncoder();
  // The decoder drops a byte order mark.
  let offset = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let from = 0;
  for (let at = text.indexOf(replacement); at !== -1; at = text.indexOf(replacement, from)) {
    offset += encoder.encode(text.slice(from, at)).length;
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return at;
    offset += 3;
    from = at + 1;
  }
  return 0;
}
