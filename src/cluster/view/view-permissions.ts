import { asKind } from '../../kubernetes/schema/schema.ts';
import type { KubeObject } from '../../model/object.ts';
import { appliedRules } from '../rbac/applied-rules.ts';
import { type Identity, serviceAccountIdentity, userIdentity } from '../rbac/identity.ts';
import type { Binding, BoundSubject, Permissions, Role, Rule } from '../rbac/permissions.ts';
import { readPermissions } from '../rbac/read-permissions.ts';

/** Somebody, and what the written bindings allow them beyond what every cluster allows. */
export interface AccountView {
  /** Of a ServiceAccount also the namespace, '' for others. */
  readonly subject: BoundSubject;
  readonly grants: readonly GrantView[];
}

/** What somebody may do through one binding. */
export interface GrantView {
  /** Where it holds; '' for the whole cluster. */
  readonly namespace: string;
  readonly binding: Binding;
  /** Its rules are in force; those of roles that every cluster has are many. */
  readonly role: Role;
  readonly rules: readonly Rule[];
}

const rbacGroup = 'rbac.authorization.k8s.io/';

/**
 * The permissions of ServiceAccounts among the objects, and of whoever else is bound; nothing where none of the objects
 * is about permissions.
 */
export function viewPermissions(objects: readonly KubeObject[]): AccountView[] {
  if (!objects.some(({ apiVersion }) => apiVersion.startsWith(rbacGroup))) return [];
  const permissions = readPermissions(objects);
  const bindings = permissions.bindings.filter(({ object }) => object !== undefined);
  const written: Permissions = { ...permissions, bindings };
  return subjectsOf(objects, written).map((subject) => ({ subject, grants: grantsOf(written, subject) }));
}

function subjectsOf(objects: readonly KubeObject[], { bindings }: Permissions): BoundSubject[] {
  const accounts = objects.filter((object) => asKind(object, 'v1/ServiceAccount') !== undefined);
  const bound = bindings.flatMap(({ subjects, namespace: home }) =>
    subjects.map(({ kind, name, namespace }): BoundSubject => {
      return { kind, name, namespace: kind === 'ServiceAccount' ? namespace || home : '' };
    }),
  );
  const all = [...accounts.map(({ kind, name, namespace }) => ({ kind, name, namespace })), ...bound];
  return [...new Map(all.map((one) => [`${one.kind}/${one.namespace}/${one.name}`, one])).values()];
}

function grantsOf(permissions: Permissions, subject: BoundSubject): GrantView[] {
  const found = new Map<Binding, { namespace: string; role: Role; rules: Rule[] }>();
  for (const { binding, role, rule, namespace } of appliedRules(permissions, identityOf(subject))) {
    const known = found.get(binding) ?? { namespace, role, rules: [] };
    known.rules.push(rule);
    found.set(binding, known);
  }
  return [...found].map(([binding, grant]) => ({ ...grant, binding }));
}

function identityOf({ kind, name, namespace }: BoundSubject): Identity {
  if (kind === 'ServiceAccount') return serviceAccountIdentity(namespace, name);
  return kind === 'Group' ? { name: '', groups: [name] } : userIdentity(name);
}
