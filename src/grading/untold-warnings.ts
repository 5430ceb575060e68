import { answerWarnings } from '../cluster/answer-warnings.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { KubeObject, Verdict } from '../model/object.ts';

/**
 * The verdicts with what bites later when the answer's objects meet each other and those that are given; without what a
 * requirement's finding tells of the same place. Ports that no container declares are left to requirements: declaring
 * a port opens nothing, and a task that does not ask for it is done without.
 */
export function withUntoldWarnings(
  verdicts: readonly Verdict[],
  given: readonly KubeObject[],
  findings: readonly Diagnostic[],
): Verdict[] {
  const found = answerWarnings([...given, ...verdicts.flatMap(({ object }) => object ?? [])]).filter(
    ({ warning }) =>
      warning.problem.code !== 'target-port-undeclared' && !findings.some((finding) => isSamePlace(warning, finding)),
  );
  if (found.length === 0) return [...verdicts];
  return verdicts.map((verdict) => {
    const own = found.filter(({ object }) => object.document === verdict.document).map(({ warning }) => warning);
    return own.length === 0 ? verdict : { ...verdict, warnings: [...verdict.warnings, ...own] };
  });
}

function isSamePlace(a: Diagnostic, b: Diagnostic): boolean {
  return a.source === b.source && a.span.start < b.span.end && b.span.start < a.span.end;
}
