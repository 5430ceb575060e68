import { defineKind } from '../kind-rules.ts';
import { applyBindingDefaults, validateBinding } from '../rbac/binding.ts';

/** pkg/apis/rbac/v1/defaults.go SetDefaults_ClusterRoleBinding; pkg/apis/rbac/validation ValidateClusterRoleBinding. */
export const clusterRoleBindingRules = defineKind('rbac.authorization.k8s.io/v1/ClusterRoleBinding', {
  metadata: { nameForm: 'path-segment' },
  applyDefaults: applyBindingDefaults,
  validate: (binding, report) => validateBinding(binding, false, report),
});
