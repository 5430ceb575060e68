import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject, ObjectRef } from '../../model/object.ts';
import type { AccessFault } from './near-miss.ts';
import { nearName } from './near-name.ts';
import type { Binding, Permissions, Role } from './permissions.ts';

/** Why a binding that `object` writes grants nothing at all: there is no such role. */
export function missingRole(permissions: Permissions, binding: Binding, object: KubeObject): AccessFault {
  const { kind, name } = binding.roleRef;
  const wanted = { kind, name, namespace: kind === 'Role' ? binding.namespace : '' };
  const near = nearRole(permissions, wanted);
  // The name is right where a role of that name stands elsewhere: then the kind, or the binding's namespace, is not.
  const isOtherKind = near?.name === name && near.kind !== kind;
  const path = FieldPath.of('roleRef', isOtherKind ? 'kind' : 'name');
  return { kind: 'role-missing', wanted, near, at: { object, path } };
}

function nearRole({ clusterRoles, roles }: Permissions, wanted: ObjectRef): ObjectRef | undefined {
  const all = [...roles.values(), ...clusterRoles.values()];
  const here = all.filter(({ namespace, kind }) => kind === 'ClusterRole' || namespace === wanted.namespace);
  const sameName = (candidates: readonly Role[]) => candidates.find(({ name }) => name === wanted.name);
  const written = here.filter(({ object }) => object !== undefined);
  const slip = (candidates: readonly Role[]) => {
    const name = nearName(
      wanted.name,
      candidates.map((role) => role.name),
    );
    return candidates.find((role) => role.name === name);
  };
  const found = sameName(here) ?? slip(written) ?? slip(here) ?? sameName(all);
  return found && { kind: found.kind, name: found.name, namespace: found.namespace };
}
