import { NumberColumn } from './number-column.ts';

/** Finds who has the same hashes, in 12 bytes for each hash. */
export class SameHashes {
  readonly #hashes = new NumberColumn((length) => new Float64Array(length));
  readonly #students = new NumberColumn((length) => new Uint32Array(length));

  /** A student's index, and a hash in hex, of which the first 52 bits count: enough for what is only advice. */
  add(student: number, hash: string): void {
    const number = Number.parseInt(hash.slice(0, 13), 16);
    if (!Number.isSafeInteger(number)) return;
    this.#hashes.push(number);
    this.#students.push(student);
  }

  /** The students of each hash that several have, in the order in which they were added; the largest group first. */
  groups(): readonly (readonly number[])[] {
    const hashes = this.#hashes.values();
    const students = this.#students.values();
    const order = Uint32Array.from({ length: hashes.length }, (_, index) => index);
    order.sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b);
    const groups: number[][] = [];
    for (let start = 0, end = 0; start < order.length; start = end) {
      const hash = hashes[order[start] ?? 0];
      while (end < order.length && hashes[order[end] ?? 0] === hash) end += 1;
      if (end - start < 2) continue;
      const members = new Set(Array.from(order.subarray(start, end), (index) => students[index] ?? 0));
      if (members.size > 1) groups.push([...members]);
    }
    return groups.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  }
}
