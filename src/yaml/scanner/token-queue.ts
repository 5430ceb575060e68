import type { Token } from './token.ts';

/** Tokens scanned and not yet taken: more than one while it is open whether the first is a key. */
export class TokenQueue {
  #tokens: Token[] = [];
  #taken = 0;

  get head(): Token | undefined {
    return this.#tokens[this.#taken];
  }

  push(token: Token): void {
    this.#tokens.push(token);
  }

  insertBefore(next: Token, token: Token): void {
    this.#tokens.splice(this.#tokens.indexOf(next, this.#taken), 0, token);
  }

  shift(): void {
    this.#taken += 1;
    if (this.#taken < this.#tokens.length) return;
    this.#tokens = [];
    this.#taken = 0;
  }
}
