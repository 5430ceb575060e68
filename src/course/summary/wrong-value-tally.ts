import { jsonText } from '../../model/json.ts';
import type { RecordedFinding } from '../outcome.ts';
import { BoundedTally } from './bounded-tally.ts';
import { type WrongValue, wrongValueOf } from './wrong-value.ts';

const remembered = 1000;
const told = 5;

/** Counts the wrong values that students give the fields of one requirement. */
export class WrongValueTally {
  readonly #tally = new BoundedTally<Omit<WrongValue, 'count' | 'exact'>>(remembered);

  /** What was found with one student's work. */
  add(findings: readonly RecordedFinding[]): void {
    const seen = new Set<string>();
    for (const finding of findings) {
      const value = wrongValueOf(finding);
      if (value === undefined) continue;
      const key = `${value.field}\n${keyOf(value.actual)}\n${keyOf(value.expected)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      this.#tally.add(key, () => value);
    }
  }

  /** The most frequent that at least `least` students wrote. */
  most(least: number): readonly WrongValue[] {
    const { exact } = this.#tally;
    return this.#tally
      .ranked()
      .filter(({ count }) => count >= least)
      .slice(0, told)
      .map(({ value, count }) => ({ ...value, count, exact }));
  }
}

/** Tells a text from the number that it looks like. */
function keyOf(value: WrongValue['actual']): string {
  return value === undefined ? '' : jsonText(value);
}
