import type { FieldPath } from '../../model/field-path.ts';
import { checkDnsLabel, checkDnsSubdomain, isBlank } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { PodResourceClaim } from '../schema/types.generated.ts';

/** pkg/apis/core/validation validatePodResourceClaims. Returns the names that containers can refer to. */
export function validateResourceClaims(
  claims: readonly PodResourceClaim[],
  path: FieldPath,
  report: Report,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [i, claim] of claims.entries()) {
    const at = path.index(i);
    const { name, resourceClaimName, resourceClaimTemplateName } = claim;
    if (isBlank(name)) report.required(at.child('name'));
    else if (names.has(name)) report.duplicate(at.child('name'), name);
    else checkDnsLabel(name, at.child('name'), report);
    if (!isBlank(name)) names.add(name);
    if ((resourceClaimName === undefined) === (resourceClaimTemplateName === undefined))
      report.invalid(at, name ?? '', 'claim-or-template');
    for (const field of ['resourceClaimName', 'resourceClaimTemplateName'] as const)
      if (claim[field] !== undefined) checkDnsSubdomain(claim[field], at.child(field), report);
  }
  return names;
}
