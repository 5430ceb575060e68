import type { AccessRequest } from '../access-request.ts';
import type { ApiResource } from './api-resource.ts';
import { resolveResource } from './resolve-resource.ts';

export interface AccessArguments {
  readonly verb: string;
  /** `TYPE`, `TYPE/NAME`, or a URL, which begins with `/`. */
  readonly what: string;
  /** '' where none is asked for. */
  readonly subresource: string;
  /** '' for all namespaces. */
  readonly namespace: string;
}

/** What kubectl warns of before it asks. */
export type AccessNotice =
  | { readonly kind: 'unknown-resource'; readonly resource: string }
  | { readonly kind: 'unknown-verb'; readonly verb: string }
  /** The namespace that was asked about has no meaning for it. */
  | { readonly kind: 'not-namespaced'; readonly resource: ApiResource }
  /** `pods/log` asks about a Pod that is named `log`; kubectl does not tell. */
  | { readonly kind: 'name-like-subresource'; readonly resource: ApiResource; readonly name: string }
  /** kubectl refuses to ask for a subresource of a URL. */
  | { readonly kind: 'subresource-of-url' };

export interface ReadAccessRequest {
  readonly request: AccessRequest;
  /** Undefined for a URL, for `*`, and where the server has none; then the request names what was written. */
  readonly resource: ApiResource | undefined;
  readonly notices: readonly AccessNotice[];
}

const resourceVerbs = new Set(
  'get list watch create update patch delete deletecollection use bind impersonate * approve sign escalate attest'.split(
    ' ',
  ),
);
const urlVerbs = new Set(['get', 'put', 'post', 'head', 'options', 'delete', 'patch', '*']);

/**
 * What the arguments of `kubectl auth can-i VERB WHAT` ask (kubectl pkg/cmd/auth/cani.go).
 *
 * @param custom Resources beside the API's own.
 */
export function readAccessRequest(given: AccessArguments, custom: readonly ApiResource[] = []): ReadAccessRequest {
  const { verb, what, subresource, namespace } = given;
  if (what.startsWith('/')) return urlRequest(given);
  const slash = what.indexOf('/');
  const word = slash === -1 ? what : what.slice(0, slash);
  const name = slash === -1 ? '' : what.slice(slash + 1);
  const resource = word === '*' ? undefined : resolveResource(word, custom);
  const notices: AccessNotice[] = [];
  if (resource === undefined && !['*', 'users', 'groups'].includes(word.toLowerCase()))
    notices.push({ kind: 'unknown-resource', resource: word });
  if (resource?.namespaced === false && namespace !== '') notices.push({ kind: 'not-namespaced', resource });
  if (!resourceVerbs.has(verb)) notices.push({ kind: 'unknown-verb', verb });
  if (resource?.subresources.includes(name)) notices.push({ kind: 'name-like-subresource', resource, name });
  const { group, plural } = resource ?? { group: '', plural: word };
  return { request: { verb, group, resource: plural, subresource, name, namespace }, resource, notices };
}

function urlRequest({ verb, what, subresource }: AccessArguments): ReadAccessRequest {
  const notices: AccessNotice[] = [];
  if (subresource !== '') notices.push({ kind: 'subresource-of-url' });
  if (!urlVerbs.has(verb)) notices.push({ kind: 'unknown-verb', verb });
  return { request: { verb, path: what }, resource: undefined, notices };
}
