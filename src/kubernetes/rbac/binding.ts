import { FieldPath } from '../../model/field-path.ts';
import { isBlank } from '../field-checks.ts';
import { isDnsSubdomain, isPathSegmentName } from '../names.ts';
import type { Report } from '../report.ts';
import type { RoleRef, Subject } from '../schema/types.generated.ts';

const rbacGroup = 'rbac.authorization.k8s.io';

interface Binding {
  roleRef?: RoleRef;
  subjects?: Subject[];
}

/** pkg/apis/rbac/v1/defaults.go: the API group of roles, users and groups. */
export function applyBindingDefaults(binding: Binding): void {
  if (binding.roleRef !== undefined) binding.roleRef.apiGroup ||= rbacGroup;
  else binding.roleRef = { apiGroup: rbacGroup, kind: '', name: '' };
  for (const subject of binding.subjects ?? [])
    if (subject.kind === 'User' || subject.kind === 'Group') subject.apiGroup ||= rbacGroup;
}

/** pkg/apis/rbac/validation ValidateRoleBinding and ValidateClusterRoleBinding, which differ in `namespaced` alone. */
export function validateBinding(binding: Binding, namespaced: boolean, report: Report): void {
  const { apiGroup = '', kind = '', name = '' } = binding.roleRef ?? {};
  const path = FieldPath.of('roleRef');
  if (apiGroup !== rbacGroup) report.notSupported(path.child('apiGroup'), apiGroup, [rbacGroup]);
  const kinds = namespaced ? ['Role', 'ClusterRole'] : ['ClusterRole'];
  if (!kinds.includes(kind)) report.notSupported(path.child('kind'), kind, kinds);
  if (name === '') report.required(path.child('name'));
  else if (!isPathSegmentName(name)) report.invalid(path.child('name'), name, 'path-segment');
  for (const [i, subject] of (binding.subjects ?? []).entries())
    validateSubject(subject, namespaced, FieldPath.of('subjects', i), report);
}

function validateSubject(subject: Subject, namespaced: boolean, path: FieldPath, report: Report): void {
  const { kind = '', name = '', apiGroup = '' } = subject;
  if (name === '') report.required(path.child('name'));
  switch (kind) {
    case 'ServiceAccount':
      if (name !== '' && !isDnsSubdomain(name)) report.invalid(path.child('name'), name, 'dns-subdomain');
      if (apiGroup !== '') report.notSupported(path.child('apiGroup'), apiGroup, ['']);
      if (!namespaced && isBlank(subject.namespace))
        report.required(path.child('namespace'), 'service-account-namespace');
      break;
    case 'User':
    case 'Group':
      if (apiGroup !== rbacGroup) report.notSupported(path.child('apiGroup'), apiGroup, [rbacGroup]);
      break;
    default:
      report.notSupported(path.child('kind'), kind, ['ServiceAccount', 'User', 'Group']);
  }
}
