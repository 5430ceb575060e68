import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Draws that depend on a seed and on what they are about alone, so that each student's work on each task can be made
 * again by itself, in any order.
 */
export class Chance {
  readonly #generator;

  /** @param about such as `'answer', 17, 'probes'`; any other gives other draws. */
  constructor(seed: number, ...about: readonly (string | number)[]) {
    this.#generator = xoroshiro128plus(hash(JSON.stringify([seed, ...about])));
  }

  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return uniformInt(this.#generator, 0, count - 1);
  }

  /** From 0 to just below 1. */
  unit(): number {
    return this.below(2 ** 30) / 2 ** 30;
  }

  happens(probability: number): boolean {
    return this.unit() < probability;
  }

  /** Mean 0, deviation 1, from -6 to 6: a sum of draws, which every engine adds up alike. */
  normal(): number {
    return Array.from({ length: 12 }, () => this.unit()).reduce((sum, each) => sum + each, -6);
  }

  /** Throws a RangeError where there is nothing to pick from. */
  pick<T>(list: readonly T[]): T {
    const [picked] = list.slice(this.below(Math.max(list.length, 1)));
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  }

  /** One of the values, by their weights. */
  weighted<T>(list: readonly (readonly [weight: number, value: T])[]): T {
    let left = this.unit() * list.reduce((sum, [weight]) => sum + weight, 0);
    const found = list.find(([weight]) => {
      left -= weight;
      return left < 0;
    });
    const [, value] = found ?? this.pick(list);
    return value;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list];
    const drawn: T[] = [];
    while (left.length > 0) drawn.push(...left.splice(this.below(left.length), 1));
    return drawn;
  }
}

/** FNV-1a of the text's UTF-16 units, in 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value | 0;
}
