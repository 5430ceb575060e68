import { FieldPath } from '../../model/field-path.ts';
import { validateAuditAnnotations } from '../admission/audit-annotations.ts';
import { validateMatchConditions } from '../admission/match-conditions.ts';
import { defaultMatchResources, validateMatchResources } from '../admission/match-resources.ts';
import { validateParamKind } from '../admission/param-kind.ts';
import { policyScope } from '../admission/policy-scope.ts';
import { validateValidation } from '../admission/validation.ts';
import { validateVariables } from '../admission/variables.ts';
import { checkOneOf } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { fullName } from '../metadata/full-name.ts';

/** pkg/apis/admissionregistration/v1/defaults.go; validation ValidateValidatingAdmissionPolicy. */
export const validatingAdmissionPolicyRules = defineKind('admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy', {
  metadata: { finalizers: 'any-name' },
  applyDefaults: (policy) => {
    policy.spec ??= {};
    policy.spec.failurePolicy ??= 'Fail';
    if (policy.spec.matchConstraints !== undefined) defaultMatchResources(policy.spec.matchConstraints);
  },
  validate: ({ metadata, spec = {} }, report) => {
    const path = FieldPath.of('spec');
    const { matchConstraints, validations = [], auditAnnotations = [] } = spec;
    const constraints = path.child('matchConstraints');
    const scope = policyScope(spec);
    checkOneOf(spec.failurePolicy, ['Fail', 'Ignore'], path.child('failurePolicy'), report);
    if (spec.paramKind !== undefined) validateParamKind(spec.paramKind, path.child('paramKind'), report);
    if (fullName(metadata).endsWith('.static.k8s.io'))
      report.warn(FieldPath.of('metadata', 'name'), { code: 'risky', rule: 'static-policy-name' });
    if (matchConstraints === undefined) report.required(constraints, 'admission-resources');
    else {
      validateMatchResources(matchConstraints, constraints, report);
      if (!matchConstraints.resourceRules?.length)
        report.required(constraints.child('resourceRules'), 'admission-resources');
    }
    validateMatchConditions(spec.matchConditions ?? [], scope, path.child('matchConditions'), report);
    validateVariables(spec.variables ?? [], scope, path.child('variables'), report);
    if (validations.length + auditAnnotations.length === 0)
      for (const field of ['validations', 'auditAnnotations'])
        report.required(path.child(field), 'admission-expression');
    for (const [i, validation] of validations.entries())
      validateValidation(validation, scope, path.child('validations', i), report);
    validateAuditAnnotations(auditAnnotations, fullName(metadata), scope, path.child('auditAnnotations'), report);
  },
});
