import type { AccessRequest } from '../../src/cluster/rbac/access-request.ts';
import { isAllowed } from '../../src/cluster/rbac/decide-access.ts';
import { type Identity, serviceAccountIdentity, userIdentity } from '../../src/cluster/rbac/identity.ts';
import { readPermissions } from '../../src/cluster/rbac/read-permissions.ts';
import { storedObjects } from './stored-objects.ts';

/** A question to the authorizer, as the recordings have it. */
export interface AccessQuery {
  readonly user?: string;
  readonly groups?: readonly string[];
  /** `namespace/name`. */
  readonly serviceAccount?: string;
  readonly verb: string;
  readonly path?: string;
  readonly group?: string;
  readonly resource?: string;
  readonly subresource?: string;
  readonly name?: string;
  readonly namespace?: string;
}

/** Whether the authorizer allows each request. */
export function answerAccess({ objects, queries }: { objects: readonly unknown[]; queries: readonly AccessQuery[] }) {
  const permissions = readPermissions(storedObjects(objects));
  return { allowed: queries.map((query) => isAllowed(permissions, identityOf(query), requestOf(query))) };
}

export function identityOf({ user = '', groups, serviceAccount }: AccessQuery): Identity {
  if (serviceAccount === undefined) return userIdentity(user, groups);
  const [namespace = '', name = ''] = serviceAccount.split('/');
  return serviceAccountIdentity(namespace, name);
}

export function requestOf(query: AccessQuery): AccessRequest {
  const { verb, path, group = '', resource = '', subresource = '', name = '', namespace = '' } = query;
  return path === undefined ? { verb, group, resource, subresource, name, namespace } : { verb, path };
}
