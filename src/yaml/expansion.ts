import type { Span } from '../model/span.ts';
import { malformed, Unreadable } from './unreadable.ts';

/**
 * Counts the values of a document as they would be with every alias written out, and ends the reading of one that
 * aliases blow up.
 */
export class Expansion {
  readonly #max: number;
  #fromAliases = 0;
  #merged = 0;
  /** Values so far. */
  total = 0;

  constructor(max: number) {
    this.#max = max;
  }

  add(start: number, end: number): void {
    this.total += 1;
    if (this.total > this.#max) throw this.#tooMany({ start, end });
  }

  /** The last value was a key, which does not count. */
  uncountKey(): void {
    this.total -= 1;
  }

  /** An alias of a node that stands for `size` values. */
  addAlias(size: number, span: Span): void {
    this.total += size + 1;
    this.#fromAliases += size;
    if (this.total > this.#max) throw this.#tooMany(span);
    // go.yaml.in/yaml/v2 decode.go: no more than 99% of a document may come from aliases, of a large one less.
    if (this.#fromAliases > 100 && this.total > 1000 && this.#fromAliases / this.total > allowedShare(this.total))
      throw malformed('anchor', span.start, span.end, 'document contains excessive aliasing');
  }

  /** A merge key that copies so many entries, which do not count as values then. */
  addMerged(entries: number, span: Span): void {
    this.#merged += entries;
    this.total -= entries;
    const max = this.#max;
    if (this.#merged > max) throw new Unreadable(span, { code: 'limit-exceeded', limit: 'aliases', max });
  }

  #tooMany(span: Span): Unreadable {
    return new Unreadable(span, { code: 'limit-exceeded', limit: 'nodes', max: this.#max });
  }
}

function allowedShare(total: number): number {
  return Math.min(0.99, Math.max(0.1, 0.99 - (0.89 * (total - 400_000)) / 3_600_000));
}
