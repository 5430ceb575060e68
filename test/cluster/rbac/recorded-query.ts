import type { AccessRequest } from '../../../src/cluster/rbac/access-request.ts';
import { type Identity, serviceAccountIdentity, userIdentity } from '../../../src/cluster/rbac/identity.ts';

export interface RecordedQuery {
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
  readonly allowed: boolean;
}

export function identityOf({ user = '', groups, serviceAccount }: RecordedQuery): Identity {
  if (serviceAccount === undefined) return userIdentity(user, groups);
  const [namespace = '', name = ''] = serviceAccount.split('/');
  return serviceAccountIdentity(namespace, name);
}

export function requestOf(query: RecordedQuery): AccessRequest {
  const { verb, path, group = '', resource = '', subresource = '', name = '', namespace = '' } = query;
  return path === undefined ? { verb, group, resource, subresource, name, namespace } : { verb, path };
}
