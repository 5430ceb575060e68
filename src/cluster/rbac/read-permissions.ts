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
  const roles = byName([...builtInRoles(), ...objects.flatMap((object) => readRole(object) ?? [])]);
  const bindings = byName([...builtInBindings(), ...objects.flatMap((object) => readBinding(object) ?? [])]);
  const clusterRoles = aggregateRules(roles.filter(({ kind }) => kind === 'ClusterRole'));
  return {
    clusterRoles: new Map(clusterRoles.map((role) => [role.name, role])),
    roles: new Map(roles.filter(({ kind }) => kind === 'Role').map((role) => [`${role.namespace}/${role.name}`, role])),
    bindings: [...bindings].sort((a, b) => rank(a) - rank(b)),
  };
}

function byName<T extends Role | Binding>(things: readonly T[]): T[] {
  // Without a name (generateName) each is one of its own.
  const named = things.map((thing, index) => {
    const name = thing.name === '' ? `#${index}` : `=${thing.name}`;
    return [`${thing.kind}/${thing.namespace}/${name}`, thing] as const;
  });
  return [...new Map(named).values()];
}

function rank({ object, namespace }: Binding): number {
  return (object === undefined ? 2 : 0) + (namespace === '' ? 0 : 1);
}
