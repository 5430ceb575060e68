import type { Language } from '../../model/localized.ts';
import type { Problem, ProblemCode } from '../../model/problem.ts';
import type { Description, ProblemOf, ProblemWordings } from './problem-wording.ts';
import { accessProblems } from './problems/access-problems.ts';
import { admissionProblems } from './problems/admission-problems.ts';
import { claimProblems } from './problems/claim-problems.ts';
import { connectionProblems } from './problems/connection-problems.ts';
import { customProblems } from './problems/custom-problems.ts';
import { gradingProblems } from './problems/grading-problems.ts';
import { operationProblems } from './problems/operation-problems.ts';
import { relationProblems } from './problems/relation-problems.ts';
import { runningProblems } from './problems/running-problems.ts';
import { serverProblems } from './problems/server-problems.ts';
import { warningProblems } from './problems/warning-problems.ts';
import { yamlProblems } from './problems/yaml-problems.ts';

/** Every code has its wording: one that is missing does not compile. */
const wordings: ProblemWordings<ProblemCode> = {
  ...yamlProblems,
  ...serverProblems,
  ...customProblems,
  ...warningProblems,
  ...gradingProblems,
  ...relationProblems,
  ...connectionProblems,
  ...accessProblems,
  ...admissionProblems,
  ...claimProblems,
  ...operationProblems,
  ...runningProblems,
};

/**
 * What is wrong (lower-case start, no full stop, code in backticks) and what to do about it. Safe to print: what comes
 * from a submission is shortened and escaped. The field is named only where the problem itself holds it.
 */
export function describeProblem<C extends ProblemCode>(
  problem: Problem & ProblemOf<C>,
  language: Language,
): Description {
  const code: C = problem.code as C;
  return wordings[code][language](problem);
}
