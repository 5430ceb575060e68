import type { LintCheck, LintProblem } from '../../model/lint.ts';
import type { Language } from '../../model/localized.ts';
import { answerLint } from './lint/answer-lint.ts';
import { exerciseLint } from './lint/exercise-lint.ts';
import type { LintProblemOf, LintWordings } from './lint/lint-wording.ts';
import type { Description } from './problem-wording.ts';

/** Every check has its wording: one that is missing does not compile. */
const wordings: LintWordings<LintCheck> = { ...exerciseLint, ...answerLint };

/** What is wrong with an exercise and what its author can do about it. */
export function describeLint<C extends LintCheck>(
  problem: LintProblem & LintProblemOf<C>,
  language: Language,
): Description {
  const check: C = problem.check as C;
  return wordings[check][language](problem);
}
