export interface Tallied<T> {
  readonly value: T;
  readonly count: number;
}

/**
 * Counts how often each of many things comes, in bounded memory. Once it holds `limit` of them, the half that came least
 * is let go, of equals the later ones; so whatever is frequent stays, and the same things in the same order give the same
 * counts. From then on counts are lower bounds.
 */
export class BoundedTally<T> {
  readonly #limit: number;
  #entries = new Map<string, { value: T; count: number }>();
  #exact = true;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** `make` is called for a key that is new, `more` for one that came before. */
  add(key: string, make: () => T, more?: (value: T) => void): void {
    const entry = this.#entries.get(key);
    if (entry !== undefined) {
      entry.count += 1;
      more?.(entry.value);
      return;
    }
    if (this.#entries.size >= this.#limit) this.#prune();
    this.#entries.set(key, { value: make(), count: 1 });
  }

  /** False once something was let go. */
  get exact(): boolean {
    return this.#exact;
  }

  /** The most frequent first, of equals by key. */
  ranked(): readonly Tallied<T>[] {
    return [...this.#entries]
      .sort(([keyA, a], [keyB, b]) => b.count - a.count || (keyA < keyB ? -1 : 1))
      .map(([, entry]) => entry);
  }

  #prune(): void {
    const kept = [...this.#entries].sort(([, a], [, b]) => b.count - a.count).slice(0, Math.floor(this.#limit / 2));
    this.#entries = new Map(kept);
    this.#exact = false;
  }
}
