import type { Problem, SyntaxFault } from '../model/problem.ts';
import type { Span } from '../model/span.ts';

/** Ends the reading of a document that turned out unreadable. Offsets are those of the text that is being read. */
export class Unreadable extends Error {
  readonly span: Span;
  readonly problem: Problem;

  constructor(span: Span, problem: Problem) {
    super(problem.code);
    this.span = span;
    this.problem = problem;
  }
}

/** For a text that breaks YAML's grammar; `detail` in kubectl's words. */
export function malformed(fault: SyntaxFault, start: number, end: number, detail: string): Unreadable {
  return new Unreadable({ start, end }, { code: 'yaml-syntax', fault, detail });
}
