import type { Identity } from './identity.ts';
import type { Binding, BoundSubject } from './permissions.ts';

/** pkg/registry/rbac/validation appliesTo: the index of the first subject of a binding that is meant; -1 for none. */
export function subjectIndex(binding: Binding, who: Identity): number {
  return binding.subjects.findIndex((subject) => isMeant(subject, binding.namespace, who));
}

/**
 * The name alone tells a ServiceAccount, so a User of that name is one too. Without a namespace, a ServiceAccount is
 * looked for where its binding is.
 */
function isMeant({ kind, name, namespace }: BoundSubject, bindingNamespace: string, who: Identity): boolean {
  switch (kind) {
    case 'User':
      return who.name === name;
    case 'Group':
      return who.groups.includes(name);
    case 'ServiceAccount': {
      const home = namespace === '' ? bindingNamespace : namespace;
      return home !== '' && who.name === `system:serviceaccount:${home}:${name}`;
    }
    default:
      return false;
  }
}
