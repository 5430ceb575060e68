import type { Diagnostic } from '../model/diagnostic.ts';
import type { ProblemCode } from '../model/problem.ts';
import { placeKey } from './told.ts';

/** The findings; where the API server rejects the very same thing, its reason instead. */
export function withReasons(findings: readonly Diagnostic[], errors: readonly Diagnostic[]): Diagnostic[] {
  const shown = new Set<Diagnostic>();
  for (const finding of findings) {
    const reasons = errors.filter((error) => isReasonFor(error, finding));
    for (const one of reasons.length === 0 ? [finding] : reasons) shown.add(one);
  }
  return [...shown];
}

/** Why nothing could be made of a document, so that the object that is missing may have been meant by it. */
const ofADocument: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'yaml-syntax',
  'limit-exceeded',
  'no-documents',
  'not-an-object',
  'no-type-meta',
  'no-kind-match',
]);

/** True for an error about the very thing that a finding is about; its words are the better ones. */
function isReasonFor(error: Diagnostic, finding: Diagnostic): boolean {
  if (finding.problem.code === 'object-rejected' || placeKey(error) !== placeKey(finding)) return false;
  if (finding.problem.code === 'object-missing') return ofADocument.has(error.problem.code);
  return error.field === finding.field || (error.exact && finding.exact);
}
