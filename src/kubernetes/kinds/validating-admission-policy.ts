import { FieldPath } from '../../model/field-path.ts';
import { checkOneOf } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { validateLabelSelector } from '../label-selector.ts';
import type { Report } from '../report.ts';
import type { MatchResources, NamedRuleWithOperations, Validation } from '../schema/types.generated.ts';

const operations = ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE'];
const reasons = ['Forbidden', 'Invalid', 'RequestEntityTooLarge'];

/**
 * pkg/apis/admissionregistration/v1/defaults.go; validation ValidateValidatingAdmissionPolicy. CEL expressions are
 * asked for and not read.
 */
export const validatingAdmissionPolicyRules = defineKind('admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy', {
  applyDefaults: (policy) => {
    policy.spec ??= {};
    policy.spec.failurePolicy ??= 'Fail';
    const match = policy.spec.matchConstraints;
    if (match === undefined) return;
    match.matchPolicy ??= 'Equivalent';
    match.namespaceSelector ??= {};
    match.objectSelector ??= {};
    for (const rule of [...(match.resourceRules ?? []), ...(match.excludeResourceRules ?? [])]) rule.scope ??= '*';
  },
  validate: ({ spec = {} }, report) => {
    const path = FieldPath.of('spec');
    const { matchConstraints, validations = [], auditAnnotations = [] } = spec;
    checkOneOf(spec.failurePolicy, ['Fail', 'Ignore'], path.child('failurePolicy'), report);
    if (matchConstraints === undefined) report.required(path.child('matchConstraints'), 'admission-resources');
    else validateMatch(matchConstraints, path.child('matchConstraints'), report);
    if (validations.length + auditAnnotations.length === 0)
      for (const field of ['validations', 'auditAnnotations'])
        report.required(path.child(field), 'admission-expression');
    for (const [i, validation] of validations.entries())
      validateExpression(validation, path.child('validations', i), report);
  },
});

function validateMatch(match: MatchResources, path: FieldPath, report: Report): void {
  checkOneOf(match.matchPolicy, ['Equivalent', 'Exact'], path.child('matchPolicy'), report);
  validateLabelSelector(match.namespaceSelector, path.child('namespaceSelector'), report);
  validateLabelSelector(match.objectSelector, path.child('objectSelector'), report);
  if (!match.resourceRules?.length) report.required(path.child('resourceRules'), 'admission-resources');
  for (const field of ['resourceRules', 'excludeResourceRules'] as const)
    for (const [i, rule] of (match[field] ?? []).entries()) validateRule(rule, path.child(field, i), report);
}

function validateRule(rule: NamedRuleWithOperations, path: FieldPath, report: Report): void {
  for (const field of ['operations', 'apiGroups', 'apiVersions', 'resources'] as const)
    if (!rule[field]?.length) report.required(path.child(field), 'admission-resources');
  for (const [i, operation] of (rule.operations ?? []).entries())
    checkOneOf(operation, operations, path.child('operations', i), report);
  checkOneOf(rule.scope, ['*', 'Cluster', 'Namespaced'], path.child('scope'), report);
}

function validateExpression({ expression, reason }: Validation, path: FieldPath, report: Report): void {
  if ((expression ?? '').trim() === '') report.required(path.child('expression'), 'admission-expression');
  if (reason !== undefined) checkOneOf(reason, reasons, path.child('reason'), report);
}
