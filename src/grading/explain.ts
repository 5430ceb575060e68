import type { Diagnostic } from '../model/diagnostic.ts';
import type { Verdict } from '../model/object.ts';

const explainable: ReadonlySet<string> = new Set(['value-missing', 'value-differs', 'value-unexpected']);

/**
 * Where a value is missing because what was written could not be read (`clusterIp: None`, `port: "8080"`), the API
 * server's own complaint is the better finding: it stands at the line to change.
 */
export function explain(findings: readonly Diagnostic[], verdicts: readonly Verdict[]): Diagnostic[] {
  return findings.map((finding) => {
    if (!explainable.has(finding.problem.code)) return finding;
    const errors = verdicts.flatMap((verdict) => (verdict.document.source === finding.source ? verdict.errors : []));
    const found = errors.find(
      (error) => explains(error, finding.field) && isInDocument(error.span.start, finding, verdicts),
    );
    return found ?? finding;
  });
}

function explains({ problem, field }: Diagnostic, missing: string): boolean {
  if (problem.code === 'wrong-type')
    return (
      field === missing ||
      field.startsWith(`${missing}.`) ||
      missing.startsWith(`${field}.`) ||
      missing.startsWith(`${field}[`)
    );
  if (problem.code !== 'unknown-field' || problem.suggestion === undefined) return false;
  const parent = field.slice(0, field.length - problem.name.length);
  return missing === `${parent}${problem.suggestion}`;
}

/** Fields have the same names in every document: a complaint explains only what is missing in its own. */
function isInDocument(offset: number, finding: Diagnostic, verdicts: readonly Verdict[]): boolean {
  const holds = (span: { start: number; end: number }, at: number) => at >= span.start && at <= span.end;
  return verdicts.some(({ document }) => {
    const { source, root } = document;
    return source === finding.source && holds(root.span, offset) && holds(root.span, finding.span.start);
  });
}
