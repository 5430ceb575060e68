import { CelError } from './cel-error.ts';
import type { Token } from './tokenize.ts';

const deepest = 250;

/** Hands out the tokens of an expression one by one. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #position = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get peek(): Token {
    return this.#tokens[this.#position] ?? { kind: 'end', text: '' };
  }

  next(): Token {
    const token = this.peek;
    this.#position++;
    return token;
  }

  /** Passes over a sign if it comes next. */
  take(sign: string): boolean {
    const { kind, text } = this.peek;
    if ((kind !== 'sign' && !(kind === 'name' && text === 'in')) || text !== sign) return false;
    this.#position++;
    return true;
  }

  expect(sign: string): void {
    if (!this.take(sign)) throw new CelError('cel-syntax');
  }

  /** Reads what lies one level deeper; CEL bounds how deep that goes. */
  within<T>(read: () => T): T {
    if (++this.#depth > deepest) throw new CelError('cel-syntax');
    const value = read();
    this.#depth--;
    return value;
  }
}
