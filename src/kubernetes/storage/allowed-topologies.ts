import type { FieldPath } from '../../model/field-path.ts';
import { checkQualifiedName } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { TopologySelectorTerm } from '../schema/types.generated.ts';

/** pkg/apis/storage/validation validateAllowedTopologies: no two terms may ask for the same, nor may one ask nothing. */
export function validateAllowedTopologies(
  terms: readonly TopologySelectorTerm[],
  path: FieldPath,
  report: Report,
): void {
  const seen = new Set(['[]']);
  for (const [i, term] of terms.entries()) {
    const at = path.child(i, 'matchLabelExpressions');
    const asked = validateTerm(term, at, report);
    const key = JSON.stringify([...asked].sort(([a], [b]) => (a < b ? -1 : 1)));
    if (seen.has(key)) report.duplicate(at, '');
    seen.add(key);
  }
}

function validateTerm(term: TopologySelectorTerm, path: FieldPath, report: Report): Map<string, string[]> {
  const asked = new Map<string, string[]>();
  for (const [i, { key = '', values = [] }] of (term.matchLabelExpressions ?? []).entries()) {
    const valuesPath = path.child(i, 'values');
    if (values.length === 0) report.required(valuesPath);
    const seen = new Set<string>();
    for (const [j, value] of values.entries()) {
      if (seen.has(value)) report.duplicate(valuesPath.index(j), value);
      seen.add(value);
    }
    checkQualifiedName(key, path.child(i, 'key'), report);
    if (asked.has(key)) report.duplicate(path.child(i, 'key'), key);
    asked.set(key, [...new Set(values)].sort());
  }
  return asked;
}
