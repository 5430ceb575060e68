import { type AccessRequest, combinedResource, isUrlRequest, type ResourceRequest } from './access-request.ts';
import type { Rule } from './permissions.ts';

/** How a rule is compared with a request: pkg/apis/rbac/v1/evaluation_helpers.go. `*` stands for all, and only alone. */

/** plugin/pkg/auth/authorizer/rbac RuleAllows. */
export function ruleAllows(rule: Rule, request: AccessRequest): boolean {
  if (!verbMatches(rule, request.verb)) return false;
  if (isUrlRequest(request)) return urlMatches(rule, request.path);
  return (
    apiGroupMatches(rule, request.group) && resourceMatches(rule, request) && resourceNameMatches(rule, request.name)
  );
}

export function verbMatches({ verbs }: Rule, verb: string): boolean {
  return verbs.includes('*') || verbs.includes(verb);
}

export function apiGroupMatches({ apiGroups }: Rule, group: string): boolean {
  return apiGroups.includes('*') || apiGroups.includes(group);
}

/** `pods` does not cover `pods/log`, and `pods/*` covers nothing: of subresources only the resource can be left open. */
export function resourceMatches({ resources }: Rule, request: ResourceRequest): boolean {
  const { subresource } = request;
  return (
    resources.includes('*') ||
    resources.includes(combinedResource(request)) ||
    (subresource !== '' && resources.includes(`*/${subresource}`))
  );
}

/** A request that names no object is not covered by a rule about named ones. */
export function resourceNameMatches({ resourceNames }: Rule, name: string): boolean {
  return resourceNames.length === 0 || resourceNames.includes(name);
}

export function urlMatches({ nonResourceURLs }: Rule, path: string): boolean {
  return nonResourceURLs.some(
    (url) => url === '*' || url === path || (url.endsWith('*') && path.startsWith(withoutStars(url))),
  );
}

function withoutStars(url: string): string {
  let end = url.length;
  while (end > 0 && url[end - 1] === '*') end -= 1;
  return url.slice(0, end);
}
