import { FieldPath } from '../../model/field-path.ts';
import { checkOneOf } from '../field-checks.ts';
import { checkAtMost100Percent, checkIntOrPercent } from '../int-or-string.ts';
import { defineKind } from '../kind-rules.ts';
import { validateLabelSelector } from '../label-selector.ts';

/** pkg/apis/policy/validation ValidatePodDisruptionBudget, which says nothing of names. */
export const podDisruptionBudgetRules = defineKind('policy/v1/PodDisruptionBudget', {
  metadata: { nameForm: 'path-segment', finalizers: 'any-name', checked: 'last' },
  applyDefaults: () => {},
  validate: ({ spec = {} }, report) => {
    const path = FieldPath.of('spec');
    const { minAvailable, maxUnavailable } = spec;
    if (minAvailable !== undefined && maxUnavailable !== undefined)
      report.invalid(path, { minAvailable, maxUnavailable }, 'min-available-or-max-unavailable');
    for (const field of ['minAvailable', 'maxUnavailable'] as const) {
      checkIntOrPercent(spec[field], path.child(field), report);
      checkAtMost100Percent(spec[field], path.child(field), report);
    }
    validateLabelSelector(spec.selector, path.child('selector'), report);
    const policy = spec.unhealthyPodEvictionPolicy;
    if (policy !== undefined)
      checkOneOf(policy, ['AlwaysAllow', 'IfHealthyBudget'], path.child('unhealthyPodEvictionPolicy'), report);
  },
});
