import type { LintCheck, LintProblem } from '../../../model/lint.ts';
import type { Language } from '../../../model/localized.ts';
import type { Problem } from '../../../model/problem.ts';
import { describeProblem } from '../describe-problem.ts';
import type { Description } from '../problem-wording.ts';

export type LintProblemOf<C extends LintCheck> = Extract<LintProblem, { check: C }>;

/** A check's sentences, the languages side by side. */
export type LintWordings<C extends LintCheck> = {
  readonly [K in C]: Readonly<Record<Language, (problem: LintProblemOf<K>) => Description>>;
};

/** `: ` and a problem's own message; nothing where there is no problem to name. */
export function because(problem: Problem | undefined, language: Language): string {
  return problem === undefined ? '' : `: ${describeProblem(problem, language).message}`;
}
