import type { CST } from 'yaml';
import type { Span } from '../model/span.ts';

/** An opening bracket or quote without its counterpart; what follows it, to the end of the text, belongs to it. */
export interface Unclosed {
  readonly span: Span;
  readonly fault: 'flow' | 'quote';
}

/** The innermost of what is not closed at the text's end: there the mistake is, wherever reading failed. */
export function unclosed(tokens: readonly CST.Token[]): Unclosed | undefined {
  let token = tokens.at(-1);
  let found: Unclosed | undefined;
  while (token !== undefined) {
    if (token.type === 'document') token = token.value;
    else if (token.type === 'flow-collection') {
      if (token.end.some(({ source }) => source === ']' || source === '}')) return found;
      found = { span: { start: token.start.offset, end: token.start.offset + 1 }, fault: 'flow' };
      token = lastIn(token.items);
    } else if (token.type === 'block-map' || token.type === 'block-seq') token = lastIn(token.items);
    else if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar')
      return isClosed(token.source) ? found : { span: { start: token.offset, end: token.offset + 1 }, fault: 'quote' };
    else return found;
  }
  return found;
}

function lastIn(items: readonly CST.CollectionItem[]): CST.Token | undefined {
  const filled = items.findLast(({ key, value }) => value || key);
  return filled?.value ?? filled?.key ?? undefined;
}

function isClosed(source: string): boolean {
  const quote = source[0];
  if (source.length < 2 || source.at(-1) !== quote) return false;
  if (quote === "'") return (source.match(/'+$/)?.[0].length ?? 0) % 2 === 1 || /^'+$/.test(source);
  return (/(\\*)"$/.exec(source)?.[1]?.length ?? 0) % 2 === 0;
}
