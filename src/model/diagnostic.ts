import type { Problem } from './problem.ts';
import type { Source, Span } from './span.ts';

export type Severity = 'error' | 'warning';

/** Something to tell about a place in a text. It holds facts only; the prose is in report/wording. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly problem: Problem;
  /** The field in the API server's notation, '' where it is about the whole document or text. */
  readonly field: string;
  readonly source: Source;
  readonly span: Span;
  /** False where the span is the nearest place to something that is not written at all. */
  readonly exact: boolean;
}
