import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Json } from '../model/json.ts';
import type { Localized } from '../model/localized.ts';
import type { ProblemCode } from '../model/problem.ts';
import { positionAt } from '../model/span.ts';
import { reasonOf } from './reason.ts';
import { describeProblem } from './wording/describe-problem.ts';

/** A diagnostic for programs. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface DiagnosticJson {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly reason: string;
  readonly field: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** False where the place is the nearest one to something that is not written at all. */
  readonly exact: boolean;
  readonly message: Localized;
  readonly help: Localized | null;
  /** What the problem holds beside its code, such as `expected` and `actual`; absent values are null. */
  readonly data: Readonly<Record<string, Json>>;
}

export function diagnosticToJson({ problem, severity, field, source, span, exact }: Diagnostic): DiagnosticJson {
  const start = positionAt(source.text, span.start);
  const end = positionAt(source.text, span.end);
  const en = describeProblem(problem, 'en');
  const ko = describeProblem(problem, 'ko');
  const { code, ...data } = problem;
  return {
    code,
    severity,
    reason: reasonOf(problem),
    field,
    file: source.name,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    exact,
    message: { en: en.message, ko: ko.message },
    help: en.help === undefined || ko.help === undefined ? null : { en: en.help, ko: ko.help },
    data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, value ?? null])),
  };
}
