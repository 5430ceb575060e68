import { Composer, type CST, type Document, Parser, type YAMLError } from 'yaml';
import type { Problem } from '../model/problem.ts';
import type { Source } from '../model/span.ts';
import { clampSpan } from './clamp-span.ts';
import { lenientLexer } from './lenient-lexer.ts';
import { limitExceeded } from './limit-exceeded.ts';
import type { Limits } from './limits.ts';
import { withLineFeeds, withoutLineBreaks } from './line-breaks.ts';
import { misplacedTab } from './misplaced-tab.ts';
import type { Chunk } from './split-documents.ts';
import { syntaxFault } from './syntax-fault.ts';
import { type Built, TreeBuilder } from './tree-builder.ts';
import { unclosed } from './unclosed.ts';

const options = {
  schema: 'failsafe',
  merge: false,
  // The package's own check takes quadratic time; ours comes with building the map.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** Reads the text of one document in kubectl's dialect; no root where it is empty or unreadable. Never throws. */
export function compose(source: Source, chunk: Chunk, limits: Limits): Built {
  const written = source.text.slice(chunk.start, chunk.end);
  const text = chunk.isJson ? withoutLineBreaks(written) : withLineFeeds(written);
  const unreadable = (start: number, end: number, problem: Problem): Built => {
    const span = clampSpan({ start: chunk.start + start, end: chunk.start + end }, source.text.length);
    return { root: undefined, diagnostics: [{ severity: 'error', problem, field: '', source, span, exact: true }] };
  };

  const tokens: CST.Token[] = [];
  let hasDocument = false;
  for (const token of tokensOf(text)) {
    // What stands behind a `...` line is another document, which kubectl does not read.
    if (token.type === 'doc-end') break;
    const tooDeep = deeperThan(token, limits.depth);
    if (tooDeep !== undefined) {
      const start = chunk.start + tooDeep;
      return {
        root: undefined,
        diagnostics: [limitExceeded(source, { start, end: start + 1 }, 'depth', limits.depth)],
      };
    }
    tokens.push(token);
    // Only the first error is told; a text of nothing but errors would make one of every word.
    if (token.type === 'error' && hasDocument) break;
    if (token.type === 'document') hasDocument = true;
  }
  const document = firstDocument(tokens, text.length);
  const error = document?.errors.find((each) => !isHarmless(each));
  const tab = misplacedTab(tokens, text);
  if (tab !== undefined && (error === undefined || tab <= error.pos[0]))
    return unreadable(tab, tab + 1, { code: 'yaml-syntax', fault: 'tab', detail: '' });
  if (error !== undefined) {
    const open = unclosed(tokens);
    return open === undefined
      ? unreadable(...error.pos, { code: 'yaml-syntax', fault: syntaxFault(error, text), detail: error.message })
      : unreadable(open.span.start, open.span.end, { code: 'yaml-syntax', fault: open.fault, detail: error.message });
  }
  if (document === undefined || document.contents === null) return { root: undefined, diagnostics: [] };
  return new TreeBuilder(source, { start: chunk.start, text, isJson: chunk.isJson }, limits).build(document.contents);
}

function* tokensOf(text: string): Generator<CST.Token, void> {
  const parser = new Parser();
  for (const lexeme of lenientLexer().lex(text)) yield* parser.next(lexeme);
  yield* parser.end();
}

/** What the package calls an error, and go.yaml.in/yaml/v2 takes: `"a"# a comment without a blank before it`. */
function isHarmless(error: YAMLError): boolean {
  return error.code === 'MISSING_CHAR' && error.message.startsWith('Comments must be separated');
}

function firstDocument(tokens: readonly CST.Token[], length: number): Document.Parsed | undefined {
  for (const document of new Composer(options).compose(tokens, false, length)) return document as Document.Parsed;
  return undefined;
}

/** Walks a token without recursion, since its depth is what is in doubt; the offset of the first level too many. */
function deeperThan(token: CST.Token, max: number): number | undefined {
  const waiting: { token: CST.Token; depth: number }[] = [{ token, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token: current, depth } = next;
    if (depth > max) return current.offset;
    if (current.type === 'document') {
      if (current.value) waiting.push({ token: current.value, depth });
    } else if ('items' in current) {
      for (const item of current.items) {
        if (item.key) waiting.push({ token: item.key, depth: depth + 1 });
        if (item.value) waiting.push({ token: item.value, depth: depth + 1 });
      }
    }
  }
  return undefined;
}
