import { FieldPath } from '../../model/field-path.ts';
import { defineKind } from '../kind-rules.ts';
import { validatePolicyRule } from '../rbac/policy-rule.ts';

/** pkg/apis/rbac/validation ValidateRole. */
export const roleRules = defineKind('rbac.authorization.k8s.io/v1/Role', {
  metadata: { nameForm: 'path-segment' },
  applyDefaults: () => {},
  validate: ({ rules = [] }, report) => {
    for (const [i, rule] of rules.entries()) validatePolicyRule(rule, true, FieldPath.of('rules', i), report);
  },
});
