import type { Diagnostic } from '../model/diagnostic.ts';
import type { ParsedSource } from '../model/node.ts';
import type { Verdict } from '../model/object.ts';
import type { Source } from '../model/span.ts';

/** What there is to say of one document, or of a text from which none could be read. */
export interface DocumentReport {
  readonly source: Source;
  /** Counted from 0 over the source's documents. */
  readonly index: number;
  /** Absent for what could not be read, and for a text without any object. */
  readonly verdict: Verdict | undefined;
  readonly accepted: boolean;
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * The documents of some texts in order. After those of a text that could not be read to its end stands one more, with
 * the reasons; a text without any object has only that one.
 */
export function documentReports(parsed: readonly ParsedSource[], verdicts: readonly Verdict[]): DocumentReport[] {
  const bySource = new Map<Source, Verdict[]>();
  for (const verdict of verdicts) {
    const { source } = verdict.document;
    const others = bySource.get(source);
    if (others === undefined) bySource.set(source, [verdict]);
    else others.push(verdict);
  }
  return parsed.flatMap((one) => reportsOf(one, bySource.get(one.source) ?? []));
}

function reportsOf({ source, diagnostics }: ParsedSource, verdicts: readonly Verdict[]): DocumentReport[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  const reports = verdicts.map((verdict) => {
    const own = warnings.length === 0 ? [] : warnings.filter((warning) => isIn(warning, verdict));
    return {
      source,
      index: verdict.document.index,
      verdict,
      accepted: verdict.accepted,
      errors: verdict.errors,
      warnings: own.length === 0 ? verdict.warnings : [...own, ...verdict.warnings],
    };
  });
  if (errors.length === 0 && reports.length > 0) return reports;
  const others = warnings.filter((warning) => !verdicts.some((verdict) => isIn(warning, verdict)));
  const unread = {
    source,
    index: (verdicts.at(-1)?.document.index ?? -1) + 1,
    verdict: undefined,
    accepted: false,
    errors,
    warnings: others,
  };
  return [...reports, unread];
}

function isIn({ span }: Diagnostic, { document }: Verdict): boolean {
  return span.start >= document.root.span.start && span.start <= document.root.span.end;
}
