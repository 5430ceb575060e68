import type { RequirementScore } from '../../../course/student-score.ts';
import type { ClassWord } from '../../wording/class-report/page.ts';

/** How a state looks: by a symbol and a word as well as by its colour, which not everybody sees and not every printer has. */
export interface StateMark {
  readonly symbol: string;
  /** The class of the style that colours it. */
  readonly look: string;
  readonly word: ClassWord;
}

export const stateMarks: Readonly<Record<RequirementScore['state'], StateMark>> = {
  met: { symbol: '✔', look: 'm', word: 'met' },
  'would-be-met': { symbol: '◐', look: 'w', word: 'would-be-met' },
  blocked: { symbol: '○', look: 'b', word: 'blocked' },
  unmet: { symbol: '✘', look: 'u', word: 'unmet' },
  missing: { symbol: '–', look: 'n', word: 'missing' },
};

/** Where the grader failed: neither met nor unmet. */
export const openMark: StateMark = { symbol: '?', look: 'o', word: 'open' };
