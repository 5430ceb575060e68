import type { KubeObject } from '../../model/object.ts';
import { aggregateRules } from './aggregate-rules.ts';
import { builtInBindings } from './built-in/bindings.ts';
import { builtInRoles } from './built-in/roles.ts';
import type { Binding, Permissions, Role } from './permissions.ts';
import { readBinding } from './read-binding.ts';
import { readRole } from './read-role.ts';

/**
 * What objects, beside the roles and bindings that every cluster has, allow: what the RBAC authorizer of kube-apiserver
 * reads (plugin/pkg/auth/authorizer/rbac, pkg/registry/rbac/validation/rule.go). An object that stands twice counts
 * once, as it was written last, and takes the place of a built-in one. Other objects than these are passed over.
 */
export function readPermissions(objects: readonly KubeObject[]): Permissions {
  const written = objects.flatMap((object) => readRole(object) ?? []);
  const roles = byName(builtInRoles(), written);
  const bindings = byName(
    builtInBindings(),
    objects.flatMap((object) => readBinding(object) ?? []),
  );
  const clusterRoles = written.some(isClusterRole)
    ? aggregateRules(roles.filter(isClusterRole))
    : builtInClusterRoles();
  return {
    clusterRoles: new Map(clusterRoles.map((role) => [role.name, role])),
    roles: new Map(roles.filter(({ kind }) => kind === 'Role').map((role) => [`${role.namespace}/${role.name}`, role])),
    bindings: [...bindings].sort((a, b) => rank(a) - rank(b)),
  };
}

function isClusterRole({ kind }: Role): boolean {
  return kind === 'ClusterRole';
}

let gathered: readonly Role[] | undefined;

/** What every cluster has where nobody adds to it. */
function builtInClusterRoles(): readonly Role[] {
  gathered ??= aggregateRules(builtInRoles().filter(isClusterRole));
  return gathered;
}

/** Things of one name once, as they stand last; those that every cluster has are named once for all. */
function byName<T extends Role | Binding>(builtIn: readonly T[], things: readonly T[]): T[] {
  const named = new Map(namedOnce(builtIn));
  things.forEach((thing, index) => {
    named.set(nameOf(thing, index), thing);
  });
  return [...named.values()];
}

const known = new WeakMap<readonly unknown[], ReadonlyMap<string, unknown>>();

function namedOnce<T extends Role | Binding>(builtIn: readonly T[]): ReadonlyMap<string, T> {
  const before = known.get(builtIn) as ReadonlyMap<string, T> | undefined;
  const named = before ?? new Map(builtIn.map((thing, index) => [nameOf(thing, index), thing]));
  known.set(builtIn, named);
  return named;
}

/** Without a name (generateName) each is one of its own. */
function nameOf({ kind, namespace, name }: Role | Binding, index: number): string {
  return `${kind}/${namespace}/${name === '' ? `#${index}` : `=${name}`}`;
}

function rank({ object, namespace }: Binding): number {
  return (object === undefined ? 2 : 0) + (namespace === '' ? 0 : 1);
}
