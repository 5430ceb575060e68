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
    const words = set.#words.fill(0xffffffff);
    // No bits beyond the last Pod: they would be counted.
    if (size % 32 > 0) words[words.length - 1] = 0xffffffff >>> (32 - (size % 32));
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
    const own = this.#words;
    const words = other.#words;
    for (let index = 0; index < words.length; index += 1) own[index] = (own[index] ?? 0) | (words[index] ?? 0);
  }

  /** Keeps only Pods that are in `other` too. */
  keep(other: PodSet): void {
    const own = this.#words;
    const words = other.#words;
    for (let index = 0; index < words.length; index += 1) own[index] = (own[index] ?? 0) & (words[index] ?? 0);
  }

  /** Those of the list that are not in this set. */
  inverse(): PodSet {
    const others = PodSet.all(this.size);
    const own = this.#words;
    const words = others.#words;
    for (let index = 0; index < words.length; index += 1) words[index] = (words[index] ?? 0) & ~(own[index] ?? 0);
    return others;
  }

  /** How many there are from `start` on, before `end`. */
  count(start = 0, end = this.size): number {
    let found = 0;
    let index = start;
    while (index < end) {
      const rest = (this.#words[index >>> 5] ?? 0) >>> (index & 31);
      const bits = Math.min(32 - (index & 31), end - index);
      found += ones(bits === 32 ? rest : rest & ((1 << bits) - 1));
      index += bits;
    }
    return found;
  }
}

/** The bits that are set in a word. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
