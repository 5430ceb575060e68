import { type AccessRequest, namespaceOf } from '../../cluster/rbac/access-request.ts';
import type { Identity } from '../../cluster/rbac/identity.ts';
import type { NearMiss } from '../../cluster/rbac/near-miss.ts';
import type { AccessArguments } from '../../cluster/rbac/resources/read-access-request.ts';
import { deniedFindings } from '../../grading/requirements/access/denied-findings.ts';
import { findingAt } from '../../grading/requirements/finding.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { findingText, type TextOptions } from '../../report/finding-text.ts';
import { describeProblem } from '../../report/wording/describe-problem.ts';
import { wrapText } from '../../report/wrap-text.ts';

const nowhere = { source: { name: '', text: '' }, span: { start: 0, end: 0 }, exact: false } as const;

/** What keeps somebody from doing something: at the fields of the files that come nearest to allowing it, else nowhere. */
export function whyDenied(
  nearest: NearMiss | undefined,
  { name }: Identity,
  { verb, what, subresource }: AccessArguments,
  request: AccessRequest,
): Diagnostic[] {
  const asked = {
    who: name,
    what: subresource === '' ? what : `${what} --subresource ${subresource}`,
    namespace: namespaceOf(request),
  };
  return deniedFindings(asked, [{ verb, nearest }], (fault, _, problem) =>
    fault === undefined
      ? { severity: 'error', problem, field: '', ...nowhere }
      : findingAt(fault.at.object, fault.at.path, problem),
  );
}

export function deniedText(findings: readonly Diagnostic[], options: TextOptions): string[] {
  return findings.flatMap((finding) => {
    if (finding.source !== nowhere.source) return findingText(finding, options);
    const { message, help } = describeProblem(finding.problem, options.language);
    return wrapText(help === undefined ? message : `${message}; ${help}`, options.width);
  });
}
