import { defineKind } from '../kind-rules.ts';
import { applyBindingDefaults, validateBinding } from '../rbac/binding.ts';

/** pkg/apis/rbac/v1/defaults.go SetDefaults_RoleBinding; pkg/apis/rbac/validation ValidateRoleBinding. */
export const roleBindingRules = defineKind('rbac.authorization.k8s.io/v1/RoleBinding', {
  metadata: { nameForm: 'path-segment' },
  applyDefaults: applyBindingDefaults,
  validate: (binding, report) => validateBinding(binding, true, report),
});
