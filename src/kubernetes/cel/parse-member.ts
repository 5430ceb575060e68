import { CelError } from './cel-error.ts';
import type { CelNode } from './cel-node.ts';
import { isReserved } from './is-cel-name.ts';
import type { TokenReader } from './token-reader.ts';

type ReadExpression = (tokens: TokenReader) => CelNode;

/** Words that are signs of the grammar and so cannot be fields. */
const grammarWords = ['true', 'false', 'null', 'in'];

/** A value and what hangs on it: `.field`, `.method(...)`, `[index]`, `{...}` of a message. */
export function readMember(tokens: TokenReader, read: ReadExpression): CelNode {
  let node = readPrimary(tokens, read);
  for (;;)
    if (tokens.take('.')) node = readField(node, tokens, read);
    else if (tokens.take('[')) {
      tokens.take('?');
      node = { kind: 'index', of: node, index: read(tokens) };
      tokens.expect(']');
    } else if (isTypeName(node) && tokens.take('{')) node = { kind: 'message', parts: readEntries(tokens, read) };
    else return node;
}

function readField(of: CelNode, tokens: TokenReader, read: ReadExpression): CelNode {
  const optional = tokens.take('?');
  const { kind, text } = tokens.next();
  if (kind === 'quoted-name') return { kind: 'select', of, field: text.slice(1, -1), optional };
  if (kind !== 'name' || grammarWords.includes(text)) throw new CelError('cel-syntax');
  if (optional || !tokens.take('(')) return { kind: 'select', of, field: text, optional };
  return { kind: 'call', of, name: text, args: readList(')', tokens, read) };
}

function readPrimary(tokens: TokenReader, read: ReadExpression): CelNode {
  if (tokens.take('(')) {
    const node = read(tokens);
    tokens.expect(')');
    return node;
  }
  if (tokens.take('[')) return { kind: 'list', parts: readList(']', tokens, read) };
  if (tokens.take('{')) return { kind: 'map', parts: readEntries(tokens, read) };
  const isRooted = tokens.take('.');
  const { kind, text } = tokens.next();
  if (kind === 'name') return readName(text, isRooted, tokens, read);
  if (isRooted || kind === 'sign' || kind === 'end' || kind === 'quoted-name') throw new CelError('cel-syntax');
  return { kind: 'literal', type: kind, source: text };
}

function readName(text: string, isRooted: boolean, tokens: TokenReader, read: ReadExpression): CelNode {
  if (!isRooted && (text === 'true' || text === 'false')) return { kind: 'literal', type: 'bool', source: text };
  if (!isRooted && text === 'null') return { kind: 'literal', type: 'null', source: text };
  if (isReserved(text)) throw new CelError('cel-syntax');
  if (tokens.take('(')) return { kind: 'call', of: undefined, name: text, args: readList(')', tokens, read) };
  return { kind: 'name', name: text };
}

/** Expressions with commas between them up to `end`; lists may end with a comma. */
function readList(end: ')' | ']', tokens: TokenReader, read: ReadExpression): CelNode[] {
  const parts: CelNode[] = [];
  while (!tokens.take(end)) {
    if (parts.length > 0) {
      tokens.expect(',');
      if (end === ']' && tokens.take(end)) break;
    }
    if (end === ']') tokens.take('?');
    parts.push(read(tokens));
  }
  return parts;
}

function readEntries(tokens: TokenReader, read: ReadExpression): CelNode[] {
  const parts: CelNode[] = [];
  while (!tokens.take('}')) {
    if (parts.length > 0) {
      tokens.expect(',');
      if (tokens.take('}')) break;
    }
    tokens.take('?');
    const key = read(tokens);
    tokens.expect(':');
    // The keys of a message are names, which stand for nothing.
    if (key.kind !== 'name') parts.push(key);
    parts.push(read(tokens));
  }
  return parts;
}

function isTypeName(node: CelNode): boolean {
  return node.kind === 'name' || (node.kind === 'select' && isTypeName(node.of));
}
