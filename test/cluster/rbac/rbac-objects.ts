import type { KubeObject } from '../../../src/model/object.ts';
import { kubeObject } from '../kube-object.ts';

const apiVersion = 'rbac.authorization.k8s.io/v1';
type Rules = readonly Readonly<Record<string, readonly string[]>>[];
type Subject = { kind: string; name: string; namespace?: string };

export function role(namespace: string, name: string, rules: Rules): KubeObject {
  return kubeObject({ apiVersion, kind: 'Role', metadata: { name, namespace }, rules });
}

export function clusterRole(name: string, rules: Rules, labels: Record<string, string> = {}): KubeObject {
  return kubeObject({ apiVersion, kind: 'ClusterRole', metadata: { name, labels }, rules });
}

/** A ClusterRole that gathers the rules of those with one of these labels, each `true`. */
export function aggregate(name: string, gathers: readonly string[], labels = {}, rules: Rules = []): KubeObject {
  const clusterRoleSelectors = gathers.map((label) => ({ matchLabels: { [label]: 'true' } }));
  const aggregationRule = { clusterRoleSelectors };
  return kubeObject({ apiVersion, kind: 'ClusterRole', metadata: { name, labels }, aggregationRule, rules });
}

/** `ref` is `Role/name` or `ClusterRole/name`. */
export function roleBinding(namespace: string, name: string, ref: string, ...subjects: Subject[]): KubeObject {
  return kubeObject({
    apiVersion,
    kind: 'RoleBinding',
    metadata: { name, namespace },
    roleRef: roleRef(ref),
    subjects,
  });
}

export function clusterRoleBinding(name: string, ref: string, ...subjects: Subject[]): KubeObject {
  return kubeObject({ apiVersion, kind: 'ClusterRoleBinding', metadata: { name }, roleRef: roleRef(ref), subjects });
}

function roleRef(ref: string) {
  const [kind, name] = ref.split('/');
  return { apiGroup: 'rbac.authorization.k8s.io', kind, name };
}

/** A rule about resources of the core group. */
export function may(verbs: string, resources: string, more: Readonly<Record<string, readonly string[]>> = {}) {
  return { verbs: verbs.split(' '), apiGroups: [''], resources: resources.split(' '), ...more };
}

/** `get pods/log web in dev` as a request about the core group; the name and the namespace may be missing. */
export function asks(text: string, group = '') {
  const [verb = '', what = '', ...rest] = text.split(' ');
  const [resource = '', subresource = ''] = what.split('/');
  const at = rest.indexOf('in');
  const name = at === 0 ? '' : (rest[0] ?? '');
  return { verb, group, resource, subresource, name, namespace: at === -1 ? '' : (rest[at + 1] ?? '') };
}
