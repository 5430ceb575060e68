import type { LintFinding } from '../../model/lint.ts';
import { gradeSource, lostIn, reasonOf, remarksOn } from './graded.ts';
import { rewritesOf } from './rewrites.ts';
import { type AnswerFile, type Check, inAnswer, type Subject } from './subject.ts';

/** However a right answer is written, it stays as right as it was. One that is wrong as it is was told of already. */
export const checkRewrites: Check = (subject) =>
  subject.solutions
    .filter(({ source }) => gradeSource(subject.exercise, source).passed)
    .flatMap((solution) => checkRewritesOf(subject, solution));

function checkRewritesOf(subject: Subject, solution: AnswerFile): LintFinding[] {
  const { exercise } = subject;
  const asItIs = remarksOn(gradeSource(exercise, solution.source)).length;
  return rewritesOf(solution.source, exercise).flatMap(([rewrite, source]) => {
    const result = gradeSource(exercise, source);
    const losses = lostIn(result).map((lost) =>
      inAnswer(subject, solution, undefined, {
        check: 'rewrite',
        rewrite,
        requirement: lost.requirement.id,
        problem: reasonOf(lost, result),
      }),
    );
    const remarks = remarksOn(result);
    if (losses.length > 0 || remarks.length <= asItIs) return losses;
    const problem = remarks[0]?.problem;
    return [inAnswer(subject, solution, undefined, { check: 'rewrite', rewrite, requirement: undefined, problem })];
  });
}
