import { FieldPath } from '../../model/field-path.ts';
import { defaultMatchResources, validateMatchResources } from '../admission/match-resources.ts';
import { validateParamRef } from '../admission/param-ref.ts';
import { checkDnsSubdomain, checkOneOf, isBlank } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import type { Report } from '../report.ts';

const actions = ['Audit', 'Deny', 'Warn'];

/** pkg/apis/admissionregistration/validation validateValidatingAdmissionPolicyBinding. */
export const validatingAdmissionPolicyBindingRules = defineKind(
  'admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding',
  {
    metadata: { finalizers: 'any-name' },
    applyDefaults: (binding) => {
      binding.spec ??= {};
      if (binding.spec.matchResources !== undefined) defaultMatchResources(binding.spec.matchResources);
    },
    validate: ({ spec = {} }, report) => {
      const path = FieldPath.of('spec');
      const { policyName, paramRef, matchResources } = spec;
      if (isBlank(policyName)) report.required(path.child('policyName'));
      else checkDnsSubdomain(policyName, path.child('policyName'), report);
      if (paramRef !== undefined) validateParamRef(paramRef, path.child('paramRef'), report);
      if (matchResources !== undefined) validateMatchResources(matchResources, path.child('matchResources'), report);
      validateActions(spec.validationActions ?? [], path.child('validationActions'), report);
    },
  },
);

function validateActions(given: readonly string[], path: FieldPath, report: Report): void {
  for (const [i, action] of given.entries()) {
    checkOneOf(action, actions, path.index(i), report);
    if (given.indexOf(action) < i) report.duplicate(path.index(i), action);
  }
  if (given.includes('Deny') && given.includes('Warn')) report.invalid(path, [...given], 'deny-or-warn');
  if (given.length === 0) report.required(path);
}
