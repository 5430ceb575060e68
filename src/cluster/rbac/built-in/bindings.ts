import type { Binding, BoundSubject } from '../permissions.ts';
import { builtInRoles } from './roles.ts';

/** A line a binding: the role, named as the binding is, and the subjects. */
const clusterBindings = `
cluster-admin Group/system:masters
system:basic-user Group/system:authenticated
system:discovery Group/system:authenticated
system:kube-controller-manager User/system:kube-controller-manager
system:kube-dns ServiceAccount/kube-system/kube-dns
system:kube-scheduler User/system:kube-scheduler
system:monitoring Group/system:monitoring
system:node
system:node-proxier User/system:kube-proxy
system:public-info-viewer Group/system:authenticated Group/system:unauthenticated
system:service-account-issuer-discovery Group/system:serviceaccounts
system:volume-scheduler User/system:kube-scheduler
`;

/** The same for Roles; a binding has the Role's name but for one. */
const namespacedBindings = `
kube-public/system:controller:bootstrap-signer ServiceAccount/kube-system/bootstrap-signer
kube-system/extension-apiserver-authentication-reader User/system:kube-controller-manager User/system:kube-scheduler
kube-system/system::leader-locking-kube-controller-manager User/system:kube-controller-manager ServiceAccount/kube-system/kube-controller-manager ServiceAccount/kube-system/leader-election-controller
kube-system/system::leader-locking-kube-scheduler User/system:kube-scheduler ServiceAccount/kube-system/kube-scheduler
kube-system/system:controller:bootstrap-signer ServiceAccount/kube-system/bootstrap-signer
kube-system/system:controller:cloud-provider ServiceAccount/kube-system/cloud-provider
kube-system/system:controller:token-cleaner ServiceAccount/kube-system/token-cleaner
`;

const controllerPrefix = 'system:controller:';
let bindings: readonly Binding[] | undefined;

/**
 * The bindings that every cluster of this version has (plugin/pkg/auth/authorizer/rbac/bootstrappolicy). Each
 * controller's ClusterRole is bound to the ServiceAccount in kube-system that is named like it. Read on first use.
 */
export function builtInBindings(): readonly Binding[] {
  const controllers = builtInRoles().filter(
    ({ kind, name }) => kind === 'ClusterRole' && name.startsWith(controllerPrefix),
  );
  bindings ??= [
    ...controllers.map(({ name }) =>
      binding('', name, [`ServiceAccount/kube-system/${name.slice(controllerPrefix.length)}`]),
    ),
    ...`${clusterBindings.trim()}\n${namespacedBindings.trim()}`.split('\n').map(readLine),
  ];
  return bindings;
}

function readLine(line: string): Binding {
  const [role = '', ...subjects] = line.split(' ');
  const slash = role.indexOf('/');
  return binding(role.slice(0, Math.max(0, slash)), role.slice(slash + 1), subjects);
}

function binding(namespace: string, role: string, subjects: readonly string[]): Binding {
  const isReader = role === 'extension-apiserver-authentication-reader';
  return {
    kind: namespace === '' ? 'ClusterRoleBinding' : 'RoleBinding',
    name: isReader ? `system::${role}` : role,
    namespace,
    roleRef: { kind: namespace === '' ? 'ClusterRole' : 'Role', name: role },
    subjects: subjects.map(readSubject),
    object: undefined,
  };
}

function readSubject(text: string): BoundSubject {
  const [kind = '', first = '', second] = text.split('/');
  return second === undefined ? { kind, name: first, namespace: '' } : { kind, name: second, namespace: first };
}
