import { FieldPath } from '../../model/field-path.ts';
import { checkNonNegative } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';

/** pkg/apis/coordination/validation ValidateLease. `strategy` and `preferredHolder` are dropped (a feature that is off). */
export const leaseRules = defineKind('coordination.k8s.io/v1/Lease', {
  metadata: { finalizers: 'any-name' },
  applyDefaults: ({ spec }) => {
    delete spec?.strategy;
    delete spec?.preferredHolder;
  },
  validate: ({ spec = {} }, report) => {
    const path = FieldPath.of('spec');
    const { leaseDurationSeconds: seconds } = spec;
    if (seconds !== undefined && seconds <= 0)
      report.invalid(path.child('leaseDurationSeconds'), seconds, 'above-zero');
    checkNonNegative(spec.leaseTransitions, path.child('leaseTransitions'), report);
  },
});
