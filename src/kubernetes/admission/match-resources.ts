import type { FieldPath } from '../../model/field-path.ts';
import { checkOneOf } from '../field-checks.ts';
import { validateLabelSelector } from '../label-selector.ts';
import { isPathSegmentName } from '../names.ts';
import type { Report } from '../report.ts';
import type { MatchResources, NamedRuleWithOperations, RuleWithOperations } from '../schema/types.generated.ts';
import { validateResources } from './resources.ts';

const operations = ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE'];
const ruleFields = ['resourceRules', 'excludeResourceRules'] as const;

/** admissionregistration SetDefaults_MatchResources and SetDefaults_Rule. */
export function defaultMatchResources(match: MatchResources): void {
  match.matchPolicy ??= 'Equivalent';
  match.namespaceSelector ??= {};
  match.objectSelector ??= {};
  for (const field of ruleFields) for (const rule of match[field] ?? []) rule.scope ??= '*';
}

/** admissionregistration validation validateMatchResources. */
export function validateMatchResources(match: MatchResources, path: FieldPath, report: Report): void {
  checkOneOf(match.matchPolicy, ['Equivalent', 'Exact'], path.child('matchPolicy'), report);
  validateLabelSelector(match.namespaceSelector, path.child('namespaceSelector'), report);
  validateLabelSelector(match.objectSelector, path.child('objectSelector'), report);
  for (const field of ruleFields)
    for (const [i, rule] of (match[field] ?? []).entries()) validateNamedRule(rule, path.child(field, i), report);
}

function validateNamedRule(rule: NamedRuleWithOperations, path: FieldPath, report: Report): void {
  const { resourceNames = [] } = rule;
  for (const [i, name] of resourceNames.entries()) {
    const at = path.child('resourceNames', i);
    if (!isPathSegmentName(name)) report.invalid(at, name, 'path-segment');
    if (resourceNames.indexOf(name) < i) report.duplicate(at, name);
  }
  validateRule(rule, path, report);
}

/** admissionregistration validation validateRuleWithOperations. */
export function validateRule(rule: RuleWithOperations, path: FieldPath, report: Report): void {
  for (const field of ['operations', 'apiGroups', 'apiVersions'] as const) {
    const values = rule[field] ?? [];
    if (values.length === 0) report.required(path.child(field), 'admission-resources');
    if (values.length > 1 && values.includes('*')) report.invalid(path.child(field), values, 'wildcard-alone');
  }
  for (const [i, operation] of (rule.operations ?? []).entries())
    checkOneOf(operation, operations, path.child('operations', i), report);
  for (const [i, version] of (rule.apiVersions ?? []).entries())
    if (version === '') report.required(path.child('apiVersions', i));
  validateResources(rule.resources ?? [], path.child('resources'), report);
  checkOneOf(rule.scope, ['*', 'Cluster', 'Namespaced'], path.child('scope'), report);
}
