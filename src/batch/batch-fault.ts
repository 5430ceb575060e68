/** What keeps a run from being made or used, and what whoever grades can do about it: told in one line. */
export type BatchProblem =
  | { readonly code: 'no-outcomes' | 'torn-outcomes' | 'not-ours'; readonly file: string }
  /** Another run writes into the same folder, or did on a machine that cannot be asked. */
  | { readonly code: 'in-use'; readonly file: string; readonly process: string; readonly host: string }
  /** The outcomes are of exercises as they were before they were changed. */
  | { readonly code: 'other-digest'; readonly file: string; readonly task: string }
  | { readonly code: 'other-tasks'; readonly file: string; readonly task: string }
  | { readonly code: 'other-run'; readonly file: string; readonly other: string; readonly what: string }
  | { readonly code: 'missing-shard'; readonly shard: string }
  | { readonly code: 'doubled-shard'; readonly shard: string; readonly file: string; readonly other: string }
  | { readonly code: 'doubled-student'; readonly student: string; readonly file: string; readonly other: string };

export class BatchFault extends Error {
  readonly problem: BatchProblem;

  constructor(problem: BatchProblem) {
    super(problem.code);
    this.name = 'BatchFault';
    this.problem = problem;
  }
}
