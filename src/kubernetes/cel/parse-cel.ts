import { CelError } from './cel-error.ts';
import type { CelNode } from './cel-node.ts';
import { readMember } from './parse-member.ts';
import { TokenReader } from './token-reader.ts';
import type { Token } from './tokenize.ts';

/** Binary operators, from those that bind least. */
const levels = [['||'], ['&&'], ['<', '<=', '>=', '>', '==', '!=', 'in'], ['+', '-'], ['*', '/', '%']] as const;

/** Reads a CEL expression; throws {@link CelError} with `cel-syntax` for what is none. */
export function parseCel(source: readonly Token[]): CelNode {
  const tokens = new TokenReader(source);
  const node = readExpression(tokens);
  if (tokens.peek.kind !== 'end') throw new CelError('cel-syntax');
  return node;
}

function readExpression(tokens: TokenReader): CelNode {
  return tokens.within(() => {
    const condition = readBinary(tokens, 0);
    if (!tokens.take('?')) return condition;
    const yes = readBinary(tokens, 0);
    tokens.expect(':');
    return { kind: 'choice', condition, yes, no: readExpression(tokens) };
  });
}

function readBinary(tokens: TokenReader, level: number): CelNode {
  const operators = levels[level];
  if (operators === undefined) return readUnary(tokens);
  let left = readBinary(tokens, level + 1);
  for (;;) {
    const operator = operators.find((sign) => tokens.take(sign));
    if (operator === undefined) return left;
    left = { kind: 'binary', operator, left, right: readBinary(tokens, level + 1) };
  }
}

/** `!` and `-` may be repeated, but not mixed. */
function readUnary(tokens: TokenReader): CelNode {
  const sign = (['!', '-'] as const).find((candidate) => tokens.take(candidate));
  if (sign === undefined) return readMember(tokens, readExpression);
  let count = 1;
  while (tokens.take(sign)) count++;
  let node = readMember(tokens, readExpression);
  for (; count > 0; count--) node = { kind: sign === '!' ? 'not' : 'negative', of: node };
  return node;
}
