/** What somebody wants to do, as a SubjectAccessReview asks it. */
export type AccessRequest = ResourceRequest | UrlRequest;

export interface ResourceRequest {
  readonly verb: string;
  /** '' for the core group. */
  readonly group: string;
  /** The plural, such as `pods`. */
  readonly resource: string;
  /** '' for the resource itself. */
  readonly subresource: string;
  /** '' where no single object is named, as for create and list. */
  readonly name: string;
  /** '' for all namespaces, and for what is in none. */
  readonly namespace: string;
}

/** A request to a URL that is no resource's, such as `/healthz`. */
export interface UrlRequest {
  readonly verb: string;
  readonly path: string;
}

export function isUrlRequest(request: AccessRequest): request is UrlRequest {
  return 'path' in request;
}

/** `pods/log`, or `pods` without a subresource: how rules name what is asked for. */
export function combinedResource({ resource, subresource }: ResourceRequest): string {
  return subresource === '' ? resource : `${resource}/${subresource}`;
}

/** Where a request happens; '' for the whole cluster, which URLs always are about. */
export function namespaceOf(request: AccessRequest): string {
  return isUrlRequest(request) ? '' : request.namespace;
}
