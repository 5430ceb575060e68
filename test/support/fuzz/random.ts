/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  /** One of some values. */
  pick<T>(values: readonly T[]): T;
  /** True once in `times`. */
  oneIn(times: number): boolean;
}

/** sfc32 (PractRand), seeded by two numbers: a run's and an input's, so that an input can be made again by itself. */
export function randomOf(seed: number, index: number): Random {
  let [a, b, c, counter] = [seed | 0, index | 0, 0x9e3779b9 | 0, 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) next();
  const below = (limit: number) => next() % Math.max(1, limit);
  return {
    below,
    pick: (values) => {
      const picked = values[below(values.length)];
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
    oneIn: (times) => below(times) === 0,
  };
}
