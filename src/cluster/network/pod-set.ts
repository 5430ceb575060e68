/** A set of Pods by their places in a list, a bit each: unions of thousands of them are cheap. */
export class PodSet {
  readonly size: number;
  readonly #words: Uint32Array;

  /** @param size how many Pods there are, in the set or not */
  constructor(size: number) {
    this.size = size;
    this.#words = new Uint32Array((size + 31) >>> 5);
  }

  static all(size: number): PodSet {
    const set = new PodSet(size);
    for (let index = 0; index < size; index += 1) set.add(index);
    return set;
  }

  add(index: number): void {
    const word = index >>> 5;
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (index & 31));
  }

  has(index: number): boolean {
    return (((this.#words[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1;
  }

  /** Adds all Pods of `other`, a set of the same list. */
  addAll(other: PodSet): void {
    for (const [index, word] of other.#words.entries()) this.#words[index] = (this.#words[index] ?? 0) | word;
  }

  /** Keeps only Pods that are in `other` too. */
  keep(other: PodSet): void {
    for (const [index, word] of other.#words.entries()) this.#words[index] = (this.#words[index] ?? 0) & word;
  }

  /** Those of the list that are not in this set. */
  inverse(): PodSet {
    const others = PodSet.all(this.size);
    for (const [index, word] of this.#words.entries()) others.#words[index] = (others.#words[index] ?? 0) & ~word;
    return others;
  }

  /** How many there are from `start` on, before `end`. */
  count(start = 0, end = this.size): number {
    let found = 0;
    for (let index = start; index < end; index += 1) if (this.has(index)) found += 1;
    return found;
  }
}
