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
 * The documents of some texts in order. A text that could not be read to its end has one more, with the reasons, where the
 * first of them stands; a text without any object has only that one.
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
  const hasUnread = errors.length > 0 || verdicts.length === 0;
  const byVerdict = new Map<Verdict | undefined, Diagnostic[]>();
  for (const warning of warnings) {
    const verdict = concerned(warning, verdicts, hasUnread);
    const others = byVerdict.get(verdict);
    if (others === undefined) byVerdict.set(verdict, [warning]);
    else others.push(warning);
  }
  const reports: DocumentReport[] = verdicts.map((verdict) => {
    const own = byVerdict.get(verdict);
    return {
      source,
      index: verdict.document.index,
      verdict,
      accepted: verdict.accepted,
      errors: verdict.errors,
      warnings: own === undefined ? verdict.warnings : [...own, ...verdict.warnings],
    };
  });
  if (!hasUnread) return reports;
  const others = byVerdict.get(undefined) ?? [];
  const fault = errors[0]?.span.start ?? source.text.length;
  const read = verdicts.filter((verdict) => startOf(verdict) < fault).length;
  reports.splice(read, 0, { source, index: read, verdict: undefined, accepted: false, errors, warnings: others });
  return reports.map((report, index) => (report.index === index ? report : { ...report, index }));
}

/**
 * The document that a warning is about: the one that it stands in. One that stands between documents, in a comment, is
 * told with what could not be read, if anything, else with the document before it.
 */
function concerned({ span }: Diagnostic, verdicts: readonly Verdict[], hasUnread: boolean): Verdict | undefined {
  // Documents stand in the order of the text: the last that begins before the place is found by halving.
  let low = 0;
  let high = verdicts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(verdicts[middle]) <= span.start) low = middle + 1;
    else high = middle;
  }
  const before = verdicts[low - 1];
  const isInside = before !== undefined && span.start <= before.document.root.span.end;
  if (isInside) return before;
  return hasUnread ? undefined : (before ?? verdicts[0]);
}

function startOf(verdict: Verdict | undefined): number {
  return verdict?.document.root.span.start ?? 0;
}
