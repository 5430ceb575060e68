import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { PolicyRule } from '../schema/types.generated.ts';

/** pkg/apis/rbac/validation ValidatePolicyRule: a rule is about resources, or (for the cluster) about URLs. */
export function validatePolicyRule(rule: PolicyRule, namespaced: boolean, path: FieldPath, report: Report): void {
  const { verbs = [], apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] } = rule;
  if (verbs.length === 0) report.required(path.child('verbs'), 'rule-verbs');
  if (nonResourceURLs.length > 0) {
    const at = path.child('nonResourceURLs');
    if (namespaced) report.invalid(at, [...nonResourceURLs], 'no-urls-in-role');
    if (apiGroups.length + resources.length + resourceNames.length > 0)
      report.invalid(at, [...nonResourceURLs], 'urls-or-resources');
    return;
  }
  if (apiGroups.length === 0) report.required(path.child('apiGroups'), 'rule-api-groups');
  if (resources.length === 0) report.required(path.child('resources'), 'rule-resources');
}
