/** What whoever grades gave that cannot be used: told in one line. */
export type IntakeProblem =
  | { readonly code: 'no-root'; readonly file: string }
  | { readonly code: 'root-not-a-zip'; readonly file: string }
  | { readonly code: 'cannot-read'; readonly file: string }
  | { readonly code: 'not-csv'; readonly file: string; readonly line: number }
  | { readonly code: 'no-column'; readonly file: string; readonly line: number; readonly column: string }
  | { readonly code: 'unknown-column'; readonly file: string; readonly line: number; readonly column: string }
  | { readonly code: 'no-value'; readonly file: string; readonly line: number; readonly column: string }
  | { readonly code: 'unknown-task'; readonly file: string; readonly line: number; readonly value: string }
  | { readonly code: 'no-instant'; readonly file: string; readonly line: number; readonly value: string }
  | { readonly code: 'leads-out'; readonly file: string; readonly line: number; readonly value: string }
  | { readonly code: 'doubled'; readonly file: string; readonly line: number; readonly value: string };

export class IntakeFault extends Error {
  readonly problem: IntakeProblem;

  constructor(problem: IntakeProblem) {
    super(problem.code);
    this.name = 'IntakeFault';
    this.problem = problem;
  }
}
