import type { SubmissionOutcome } from '../outcome.ts';
import type { RequirementScore } from '../student-score.ts';
import type { RequirementSummary } from './course-summary.ts';
import { type ClassTotals, itemStatistics } from './item-statistics.ts';
import { NumberColumn } from './number-column.ts';
import { WrongValueTally } from './wrong-value-tally.ts';

/** Steps of a byte: whole, nothing, and what halves, thirds, quarters, fifths … of the points come to are exact. */
const steps = 240;

/** Gathers what a class did with one requirement: a byte a student, and the most frequent wrong values. */
export class RequirementCollector {
  readonly #id: string;
  /** What the requirement adds to a student's total when it is met, in the course's weights. */
  readonly #worth: number;
  readonly #fractions = new NumberColumn((length) => new Uint8Array(length));
  readonly #states = { met: 0, 'would-be-met': 0, blocked: 0, unmet: 0, missing: 0 };
  readonly #wrong = new WrongValueTally();

  constructor(id: string, worth: number) {
    this.#id = id;
    this.#worth = worth;
  }

  /** `analysed`: the student is among those whom the item analysis is of. */
  add(score: RequirementScore, outcome: SubmissionOutcome | undefined, analysed: boolean): void {
    if (analysed) this.#fractions.push(Math.round(fractionOf(score) * steps));
    // Where the grader failed, nothing is known of the requirement.
    if (outcome?.outcome === 'fault') return;
    this.#states[score.state] += 1;
    const found = outcome?.requirements.find(({ id }) => id === this.#id);
    if (found !== undefined) this.#wrong.add(found.findings);
  }

  finish(totals: ClassTotals, leastWrong: number): RequirementSummary {
    const fractions = Float64Array.from(this.#fractions.values(), (value) => value / steps);
    const parts = fractions.map((fraction) => fraction * this.#worth);
    return {
      id: this.#id,
      states: { ...this.#states },
      item: itemStatistics(fractions, parts, totals),
      wrongValues: this.#wrong.most(leastWrong),
    };
  }
}

/** A gate earns nothing: it is met or not. */
function fractionOf({ state, earned, points }: RequirementScore): number {
  if (points > 0) return Math.min(1, earned / points);
  return state === 'met' ? 1 : 0;
}
