/** A regular expression as Go knows them, read. Captures are dropped: only whether a text matches counts. */
export type Expression =
  | { readonly op: 'character'; readonly matches: (codePoint: number) => boolean }
  | { readonly op: 'assert'; readonly holds: (before: number | undefined, after: number | undefined) => boolean }
  | { readonly op: 'all'; readonly parts: readonly Expression[] }
  | { readonly op: 'any'; readonly parts: readonly Expression[] }
  | { readonly op: 'repeat'; readonly part: Expression; readonly min: number; readonly max: number };

/** The flags that are on at some place of an expression: `i`, `m` and `s`. */
export interface Flags {
  readonly ignoreCase: boolean;
  readonly multiLine: boolean;
  readonly dotAll: boolean;
}

/** Thrown where Go's regexp/syntax finds an error. */
export class ExpressionError extends Error {}

/** The text of an expression and how far it is read, in code points. */
export class Cursor {
  readonly #characters: readonly string[];
  #position = 0;

  constructor(text: string) {
    this.#characters = [...text];
  }

  get atEnd(): boolean {
    return this.#position >= this.#characters.length;
  }

  /** The next `length` characters, fewer at the end. */
  peek(length = 1): string {
    return this.#characters.slice(this.#position, this.#position + length).join('');
  }

  next(): string {
    const character = this.#characters[this.#position];
    if (character === undefined) throw new ExpressionError('unexpected end');
    this.#position++;
    return character;
  }

  /** Passes over `text` if it comes next. */
  take(text: string): boolean {
    if (this.peek(text.length) !== text) return false;
    this.#position += text.length;
    return true;
  }

  /** Passes over what matches at this place, and returns the groups. */
  takeMatch(pattern: RegExp, within = 64): readonly (string | undefined)[] | undefined {
    const match = pattern.exec(this.peek(within));
    if (match === null || match.index !== 0) return undefined;
    this.#position += [...match[0]].length;
    return match;
  }
}
