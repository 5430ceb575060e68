import type { Diagnostic } from '../model/diagnostic.ts';
import type { ParsedSource, YamlDocument, YamlNode } from '../model/node.ts';
import type { Source } from '../model/span.ts';
import { forbiddenCharacter, suspiciousCharacter } from './characters.ts';
import { compose } from './compose.ts';
import { limitExceeded } from './limit-exceeded.ts';
import { type Limits, manifestLimits } from './limits.ts';
import { type Chunk, splitDocuments } from './split-documents.ts';

/**
 * Reads a text as kubectl does: documents between `---` lines, or a stream of JSON values; Lists are taken apart.
 * A document that cannot be read is reported and left out; the others are there. Never throws.
 */
export function parseSource(given: Source, limits: Limits = manifestLimits): ParsedSource {
  const source = given.text.startsWith('\ufeff') ? { ...given, text: given.text.slice(1) } : given;
  const whole = { start: 0, end: source.text.length };
  if (source.text.length > limits.bytes)
    return { source, documents: [], diagnostics: [limitExceeded(source, { start: 0, end: 0 }, 'bytes', limits.bytes)] };
  const forbidden = forbiddenCharacter(source);
  if (forbidden !== undefined) return { source, documents: [], diagnostics: [forbidden] };

  const diagnostics: Diagnostic[] = [];
  const suspicious = suspiciousCharacter(source);
  if (suspicious !== undefined) diagnostics.push(suspicious);
  const documents: YamlDocument[] = [];
  // Unreadable documents count too, so that the work is bounded; kubectl would stop at the first of them.
  let read = 0;
  for (const chunk of splitDocuments(source.text)) {
    if (isEmpty(source.text.slice(chunk.start, chunk.end)) && chunk.fault === undefined) continue;
    if (Math.max(read, documents.length) >= limits.documents) {
      diagnostics.push(limitExceeded(source, chunk, 'documents', limits.documents));
      break;
    }
    read += 1;
    for (const root of readChunk(source, chunk, limits, diagnostics))
      documents.push({ source, index: documents.length, root });
  }
  if (documents.length === 0 && !diagnostics.some((diagnostic) => diagnostic.severity === 'error'))
    diagnostics.push({
      severity: 'error',
      problem: { code: 'no-documents' },
      field: '',
      source,
      span: whole,
      exact: false,
    });
  return { source, documents, diagnostics };
}

/** True for a document of nothing but blanks, and perhaps a separator at its beginning. */
function isEmpty(text: string): boolean {
  return /^(?:---)?[ \r\n]*$/.test(text);
}

function readChunk(source: Source, chunk: Chunk, limits: Limits, diagnostics: Diagnostic[]): YamlNode[] {
  if (chunk.fault !== undefined) {
    const { fault, span } = chunk.fault;
    const problem = { code: 'yaml-syntax', fault, detail: '' } as const;
    diagnostics.push({ severity: 'error', problem, field: '', source, span, exact: true });
    return [];
  }
  const { root, diagnostics: found } = compose(source, chunk, limits);
  diagnostics.push(...found);
  if (root === undefined || (root.type === 'scalar' && root.value === null)) return [];
  return itemsOfList(root) ?? [root];
}

/** The items of a `kind: List` (v1), which kubectl sends one by one; undefined for any other document. */
function itemsOfList(root: YamlNode): YamlNode[] | undefined {
  if (root.type !== 'map') return undefined;
  const kind = root.entries.get('kind')?.value;
  const apiVersion = root.entries.get('apiVersion')?.value;
  const items = root.entries.get('items')?.value;
  if (kind?.type !== 'scalar' || kind.value !== 'List') return undefined;
  if (apiVersion?.type !== 'scalar' || apiVersion.value !== 'v1' || items?.type !== 'sequence') return undefined;
  return [...items.items];
}
