import type { FieldPath } from '../../model/field-path.ts';
import { checkOneOf, checkRequired } from '../field-checks.ts';
import { validateLabelSelector } from '../label-selector.ts';
import type { Report } from '../report.ts';
import type { TopologySpreadConstraint } from '../schema/types.generated.ts';
import { validateLabelKeys } from './match-label-keys.ts';

/** pkg/apis/core/validation validateTopologySpreadConstraints. */
export function validateTopologySpread(
  constraints: readonly TopologySpreadConstraint[],
  path: FieldPath,
  report: Report,
): void {
  const lasts = new Map(constraints.map((constraint, i) => [pairOf(constraint), i]));
  for (const [i, constraint] of constraints.entries()) {
    const at = path.index(i);
    const { maxSkew = 0, topologyKey = '', whenUnsatisfiable = '', minDomains } = constraint;
    if (maxSkew <= 0) report.invalid(at.child('maxSkew'), maxSkew, 'above-zero');
    checkRequired(topologyKey, at.child('topologyKey'), report);
    checkOneOf(whenUnsatisfiable, ['DoNotSchedule', 'ScheduleAnyway'], at.child('whenUnsatisfiable'), report);
    if ((lasts.get(pairOf(constraint)) ?? i) > i)
      report.duplicate(at.child('{topologyKey, whenUnsatisfiable}'), `{${topologyKey}, ${whenUnsatisfiable}}`);
    if (minDomains !== undefined) {
      if (minDomains <= 0) report.invalid(at.child('minDomains'), minDomains, 'above-zero');
      if (whenUnsatisfiable !== 'DoNotSchedule')
        report.invalid(at.child('minDomains'), minDomains, 'min-domains-needs-do-not-schedule');
    }
    for (const policy of ['nodeAffinityPolicy', 'nodeTaintsPolicy'] as const)
      if (constraint[policy] !== undefined)
        checkOneOf(constraint[policy], ['Honor', 'Ignore'], at.child(policy), report);
    validateLabelKeys(constraint, at, report);
    validateLabelSelector(constraint.labelSelector, at.child('labelSelector'), report);
  }
}

/** What may stand once only. */
function pairOf({ topologyKey = '', whenUnsatisfiable = '' }: TopologySpreadConstraint): string {
  return JSON.stringify([topologyKey, whenUnsatisfiable]);
}
