import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Source } from '../../src/model/span.ts';

/** A text whose span is marked by « and », without the marks. */
export function marked(name: string, text: string): { source: Source; span: { start: number; end: number } } {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  return { source: { name, text: text.replace('«', '').replace('»', '') }, span: { start, end } };
}

/** A diagnostic at the marked span of a text. */
export function diagnosticAt(
  text: string,
  problem: Problem,
  {
    field = '',
    severity = 'error',
    name = 'web.yaml',
  }: { field?: string; severity?: 'error' | 'warning'; name?: string } = {},
): Diagnostic {
  return { severity, problem, field, ...marked(name, text), exact: true };
}
