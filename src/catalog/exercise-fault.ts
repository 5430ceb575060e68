import type { LintProblem } from '../model/lint.ts';

/** Thrown inside the reader at the first thing that makes an exercise unreadable; never leaves the catalog. */
export class ExerciseFault extends Error {
  readonly problem: LintProblem;
  /** Offset into exercise.yaml. */
  readonly offset: number | undefined;

  constructor(problem: LintProblem, offset: number | undefined) {
    super(problem.check);
    this.name = 'ExerciseFault';
    this.problem = problem;
    this.offset = offset;
  }
}
