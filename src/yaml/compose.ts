import type { Diagnostic } from '../model/diagnostic.ts';
import type { YamlNode } from '../model/node.ts';
import type { Source } from '../model/span.ts';
import type { Limits } from './limits.ts';
import { readDocument } from './read-document.ts';
import { readJson } from './read-json.ts';
import { Scanner } from './scanner/scanner.ts';
import type { Chunk } from './split-documents.ts';
import { TreeBuilder } from './tree-builder.ts';
import { unclosedBracket } from './unclosed.ts';
import { malformed, Unreadable } from './unreadable.ts';

/** A document as a tree: no root where it is empty or cannot be read. */
export interface Composed {
  readonly root: YamlNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the text of one document in kubectl's dialect. Never throws. */
export function compose(source: Source, chunk: Chunk, limits: Limits): Composed {
  const written = source.text.slice(chunk.start, chunk.end);
  // kubectl reads by lines, and ends the last one too.
  const text = chunk.isJson || written.endsWith('\n') ? written : `${written}\n`;
  const builder = new TreeBuilder(source, chunk.start, limits);
  const told = (severity: 'error' | 'warning', { span, problem }: Pick<Diagnostic, 'span' | 'problem'>): Diagnostic => {
    return { severity, problem, field: '', source, span: builder.sourceSpan(span), exact: true };
  };
  try {
    if (chunk.isJson) return { root: readJson(text, builder), diagnostics: builder.warnings };
    const { root, unread } = readYaml(text, builder);
    if (unread === undefined) return { root, diagnostics: builder.warnings };
    const ignored = {
      span: { start: unread, end: Math.max(unread, text.trimEnd().length) },
      problem: { code: 'unread-text' },
    } as const;
    return { root, diagnostics: [...builder.warnings, told('warning', ignored)] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { root: undefined, diagnostics: [told('error', error)] };
  }
}

function readYaml(text: string, builder: TreeBuilder) {
  const scanner = new Scanner(text);
  try {
    return readDocument(scanner, builder);
  } catch (error) {
    const { openBracket } = scanner;
    if (!(error instanceof Unreadable) || openBracket === undefined || error.problem.code !== 'yaml-syntax')
      throw error;
    const bracket = unclosedBracket(text, openBracket);
    throw bracket === undefined ? error : malformed('flow', bracket, bracket + 1, error.problem.detail);
  }
}
