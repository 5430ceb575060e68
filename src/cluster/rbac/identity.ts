/** Who asks, as the API server's authorizers see it: a user name and groups, whatever proved them. */
export interface Identity {
  readonly name: string;
  readonly groups: readonly string[];
}

const serviceAccountPrefix = 'system:serviceaccount:';
const authenticated = 'system:authenticated';
const unauthenticated = 'system:unauthenticated';
const anonymousName = 'system:anonymous';

/** Whoever shows nothing (apiserver pkg/authentication/request/anonymous). */
export const anonymous: Identity = { name: anonymousName, groups: [unauthenticated] };

/** A user whom the cluster knows; `system:authenticated` is added to the groups. */
export function userIdentity(name: string, groups: readonly string[] = []): Identity {
  return { name, groups: [...new Set([...groups, authenticated])] };
}

/** A ServiceAccount's name and groups (apiserver pkg/authentication/serviceaccount MakeUsername, MakeGroupNames). */
export function serviceAccountIdentity(namespace: string, name: string): Identity {
  return {
    name: `${serviceAccountPrefix}${namespace}:${name}`,
    groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`, authenticated],
  };
}

/**
 * Who `kubectl --as NAME --as-group GROUP…` is (apiserver pkg/endpoints/filters/impersonation): a ServiceAccount has
 * its own groups unless others are named, and everybody but `system:anonymous` is authenticated.
 */
export function impersonatedIdentity(name: string, groups: readonly string[] = []): Identity {
  const account = serviceAccountOf(name);
  if (account !== undefined && groups.length === 0) return serviceAccountIdentity(account.namespace, account.name);
  const usual = name === anonymousName ? unauthenticated : authenticated;
  const said = groups.includes(usual) || groups.includes(unauthenticated);
  return { name, groups: said ? groups : [...groups, usual] };
}

/** The ServiceAccount that a user name stands for; undefined where it is no ServiceAccount's. */
export function serviceAccountOf(user: string): { readonly namespace: string; readonly name: string } | undefined {
  if (!user.startsWith(serviceAccountPrefix)) return undefined;
  const [namespace = '', name = '', ...more] = user.slice(serviceAccountPrefix.length).split(':');
  return namespace === '' || name === '' || more.length > 0 ? undefined : { namespace, name };
}
