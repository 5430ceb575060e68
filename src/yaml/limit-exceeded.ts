import type { Diagnostic } from '../model/diagnostic.ts';
import type { Limit, Problem } from '../model/problem.ts';
import type { Source, Span } from '../model/span.ts';
import { clampSpan } from './clamp-span.ts';

/** The diagnostic of a limit. */
export function limitExceeded(source: Source, span: Span, limit: Limit, max: number): Diagnostic {
  const problem: Problem = { code: 'limit-exceeded', limit, max };
  return { severity: 'error', problem, field: '', source, span: clampSpan(span, source.text.length), exact: true };
}
