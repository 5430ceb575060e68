import type { AccessRequest } from '../../../cluster/rbac/access-request.ts';
import { type Identity, serviceAccountIdentity, userIdentity } from '../../../cluster/rbac/identity.ts';
import { customResources } from '../../../cluster/rbac/resources/custom-resources.ts';
import { resolveResource } from '../../../cluster/rbac/resources/resolve-resource.ts';
import type { AccessRequirement, AccessSubject } from '../../../model/exercise.ts';
import type { KubeObject } from '../../../model/object.ts';

export function identityOf(subject: AccessSubject): Identity {
  switch (subject.kind) {
    case 'ServiceAccount':
      return serviceAccountIdentity(subject.namespace, subject.name);
    case 'User':
      return userIdentity(subject.name, subject.groups);
    case 'Group':
      return userIdentity('', [subject.name]);
  }
}

/** A requirement's question for one of its verbs. What lives in no namespace is asked for in none. */
export function requestOf(
  { what, name, namespace }: Pick<AccessRequirement, 'what' | 'name' | 'namespace'>,
  verb: string,
  objects: readonly KubeObject[],
): AccessRequest {
  if (what.startsWith('/')) return { verb, path: what };
  const [word = '', ...below] = what.split('/');
  const resource = word === '*' ? undefined : resolveResource(word, customResources(objects));
  return {
    verb,
    group: resource?.group ?? '',
    resource: resource?.plural ?? word,
    subresource: below.join('/'),
    name,
    namespace: resource?.namespaced === false ? '' : namespace,
  };
}

/** `ServiceAccount/reader`, with its namespace where it is not the one that is asked about. */
export function subjectText(subject: AccessSubject, namespace: string): string {
  const home = subject.kind === 'ServiceAccount' && subject.namespace !== namespace ? `${subject.namespace}/` : '';
  return `${subject.kind}/${home}${subject.name}`;
}

/** What is asked for, as kubectl takes it: `pods/log`, `secrets/token`, `/metrics`. */
export function whatText({ what, name }: Pick<AccessRequirement, 'what' | 'name'>): string {
  return name === '' ? what : `${what}/${name}`;
}
