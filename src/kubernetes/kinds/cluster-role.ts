import { FieldPath } from '../../model/field-path.ts';
import { defineKind } from '../kind-rules.ts';
import { isUsableSelector, validateLabelSelector } from '../label-selector.ts';
import { validatePolicyRule } from '../rbac/policy-rule.ts';

/** pkg/apis/rbac/validation ValidateClusterRole. */
export const clusterRoleRules = defineKind('rbac.authorization.k8s.io/v1/ClusterRole', {
  metadata: { nameForm: 'path-segment' },
  applyDefaults: () => {},
  validate: ({ rules = [], aggregationRule }, report) => {
    for (const [i, rule] of rules.entries()) validatePolicyRule(rule, false, FieldPath.of('rules', i), report);
    if (aggregationRule === undefined) return;
    const selectors = aggregationRule.clusterRoleSelectors ?? [];
    const path = FieldPath.of('aggregationRule', 'clusterRoleSelectors');
    if (selectors.length === 0) report.required(path);
    for (const [i, selector] of selectors.entries()) {
      validateLabelSelector(selector, path.index(i), report);
      if (!isUsableSelector(selector)) report.invalid(path.index(i), null, 'usable-selector');
    }
  },
});
