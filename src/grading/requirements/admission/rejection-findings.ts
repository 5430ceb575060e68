import type { Rejection } from '../../../cluster/admission/admission.ts';
import type { LimitViolation } from '../../../cluster/admission/limit-range/limit-violation.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { KubeObject } from '../../../model/object.ts';
import type { Problem } from '../../../model/problem.ts';
import type { World } from '../../world.ts';
import { findingAt } from '../finding.ts';
import { findingToBlame } from '../finding-to-blame.ts';
import { quotaFindings } from './quota-findings.ts';
import { securityFindings } from './security-findings.ts';

/** Why an object, or a Pod of it, is turned away, at the fields to change. */
export function rejectionFindings(rejection: Rejection, object: KubeObject, world: World): Diagnostic[] {
  switch (rejection.by) {
    case 'validation':
      return rejection.problems.map(({ path, problem }) => findingAt(object, path, problem));
    case 'PodSecurity':
      return securityFindings(rejection.violations, { object, level: rejection.policy.level, world });
    case 'LimitRanger':
      return rejection.violations.map((violation) => {
        const { limitRange, limitPath, path } = violation;
        const places = [
          { object, path },
          { object: limitRange, path: limitPath },
        ];
        return findingToBlame(world, places, limitProblem(violation, object), object);
      });
    case 'ResourceQuota':
      return rejection.failures.flatMap((failure) => quotaFindings(failure, object, world));
  }
}

function limitProblem(violation: LimitViolation, object: KubeObject): Problem {
  const { limitRange, bound, resource, limit, container, fault } = violation;
  return {
    code: 'limit-broken',
    object: `${object.kind}/${object.name}`,
    limitRange: limitRange.name,
    bound,
    resource,
    limit,
    container,
    fault: fault.kind,
    list: fault.kind === 'ratio' ? undefined : fault.list,
    actual: fault.kind === 'amount' ? fault.amount : fault.kind === 'ratio' ? String(fault.ratio) : '',
  };
}
