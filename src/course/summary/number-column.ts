type Numbers = Float64Array | Uint8Array | Uint32Array;

/** A list of numbers that grows, a few bytes each: a class of 100,000 has millions of them. */
export class NumberColumn<A extends Numbers> {
  readonly #make: (length: number) => A;
  #values: A;
  #length = 0;

  constructor(make: (length: number) => A) {
    this.#make = make;
    this.#values = make(64);
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = this.#make(Math.ceil(this.#length * 1.5));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** What was pushed, without a copy. */
  values(): A {
    return this.#values.subarray(0, this.#length) as A;
  }
}
