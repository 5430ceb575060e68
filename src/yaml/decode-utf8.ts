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
    const start = Math.max(0, text.indexOf('\ufffd'));
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
