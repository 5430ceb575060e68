import { malformed } from '../unreadable.ts';
import type { Cursor } from './cursor.ts';
import type { KeyCandidate, Token } from './token.ts';

const longestKey = 1024;

/**
 * The token that may still become a key, on each level of brackets: it does when a `:` comes on its line, within 1024
 * characters (go.yaml.in/yaml/v2 scannerc.go, simple keys).
 */
export class KeyCandidates {
  readonly #cursor: Cursor;
  readonly #levels: (Token | undefined)[] = [undefined];
  /** The levels on which nothing has begun that could be a key. */
  readonly #untouched = new Set<number>();

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  /** The candidate of this level that a `:` here makes a key of. */
  get current(): Token | undefined {
    const token = this.#levels.at(-1);
    return token !== undefined && this.isOpen(token) ? token : undefined;
  }

  /** Whether a token may still become a key. Throws where it had to become one and cannot any more. */
  isOpen(token: Token): boolean {
    const { candidate } = token;
    if (candidate === undefined) return false;
    const { lineStart, pos } = this.#cursor;
    if (candidate.lineStart === lineStart && pos <= candidate.start + longestKey) return true;
    dismiss(token);
    return false;
  }

  /** What a token that begins here would be as a key; `required` where its column leaves nothing else. */
  begin(required: boolean): KeyCandidate {
    this.dismissCurrent();
    this.#untouched.delete(this.#levels.length);
    const { pos: start, lineStart } = this.#cursor;
    return { start, lineStart, required };
  }

  remember(token: Token, candidate: KeyCandidate | undefined): void {
    if (candidate === undefined) return;
    token.candidate = candidate;
    this.#levels[this.#levels.length - 1] = token;
  }

  /** What could have been a key on this level is none. */
  dismissCurrent(): void {
    const token = this.#levels.at(-1);
    if (token?.candidate !== undefined) dismiss(token);
    this.#levels[this.#levels.length - 1] = undefined;
  }

  /** The candidate of this level has become a key. */
  settle(token: Token): void {
    token.candidate = undefined;
    this.#levels[this.#levels.length - 1] = undefined;
  }

  openLevel(): void {
    this.#levels.push(undefined);
    this.#untouched.add(this.#levels.length);
  }

  closeLevel(): void {
    this.dismissCurrent();
    const isEmpty = this.#untouched.delete(this.#levels.length);
    if (this.#levels.length > 1) this.#levels.pop();
    // An empty collection is taken for a value as soon as it is closed, unless it had to be a key.
    const bracket = this.#levels.at(-1);
    if (isEmpty && bracket?.candidate?.required === false) this.settle(bracket);
  }
}

function dismiss(token: Token): void {
  if (token.candidate?.required)
    throw malformed('missing-colon', token.start, token.end, "could not find expected ':'");
  token.candidate = undefined;
}
