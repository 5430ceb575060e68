import { FieldPath } from '../../model/field-path.ts';
import {
  type AccessRequest,
  combinedResource,
  isUrlRequest,
  type ResourceRequest,
  type UrlRequest,
} from './access-request.ts';
import { apiGroupMatches, resourceMatches, resourceNameMatches, urlMatches, verbMatches } from './match-rule.ts';
import type { FaultKind, Weighed } from './near-miss.ts';
import { nearName } from './near-name.ts';
import type { Place, RoleRule } from './permissions.ts';

/** Of faults in a rule that is about something else altogether. */
const unrelated = { itself: 3, more: 0.25 };

/** How many entries of a list are searched for a slip of the pen, which takes time. */
const mostCompared = 50;

/**
 * Why a rule does not allow a request; empty where it does, undefined where one is about resources and the other about
 * URLs. `otherwise` is where to look for a rule that every cluster has, which nobody wrote.
 */
export function ruleFaults(rule: RoleRule, request: AccessRequest, otherwise: Place): Weighed[] | undefined {
  if (isUrlRequest(request) !== rule.nonResourceURLs.length > 0) return undefined;
  const at = (field: string): Place => {
    const { object, index } = rule.writtenIn;
    return object === undefined ? otherwise : { object, path: FieldPath.of('rules', index, field) };
  };
  const found = isUrlRequest(request) ? urlFaults(rule, request) : resourceFaults(rule, request);
  return found.map(([fault, weight, field]) => ({ fault: { ...fault, at: at(field) }, weight }));
}

type Found = readonly [fault: FaultKind, weight: number, field: keyof RoleRule & string];

function urlFaults(rule: RoleRule, { verb, path }: UrlRequest): Found[] {
  const found: Found[] = [];
  const isRelated =
    urlMatches(rule, path) || rule.nonResourceURLs.slice(0, mostCompared).some((url) => isNearUrl(url, path));
  if (!verbMatches(rule, verb))
    found.push([{ kind: 'verb', expected: verb, actual: rule.verbs }, isRelated ? 1 : unrelated.more, 'verbs']);
  if (!urlMatches(rule, path))
    found.push([
      { kind: 'url', expected: path, actual: rule.nonResourceURLs },
      isRelated ? 1 : unrelated.itself,
      'nonResourceURLs',
    ]);
  return found;
}

/** One is below the other, or it is a slip of the pen. */
function isNearUrl(url: string, path: string): boolean {
  return url.startsWith(`${path}/`) || path.startsWith(`${url}/`) || nearName(url, [path]) !== undefined;
}

function resourceFaults(rule: RoleRule, request: ResourceRequest): Found[] {
  const { verb, group, name } = request;
  const expected = combinedResource(request);
  const covers = resourceMatches(rule, request);
  const near = covers ? undefined : nearResource(rule.resources, request);
  const slip = covers || near !== undefined ? 1 : unrelated.more;
  const found: Found[] = [];
  if (!verbMatches(rule, verb)) found.push([{ kind: 'verb', expected: verb, actual: rule.verbs }, slip, 'verbs']);
  if (!apiGroupMatches(rule, group))
    found.push([{ kind: 'api-group', expected: group, actual: rule.apiGroups }, slip, 'apiGroups']);
  if (!covers)
    found.push([
      { kind: 'resource', expected, actual: rule.resources, near },
      near === undefined ? unrelated.itself : 1,
      'resources',
    ]);
  if (!resourceNameMatches(rule, name))
    found.push([{ kind: 'resource-name', expected: name, actual: rule.resourceNames }, slip, 'resourceNames']);
  return found;
}

/** The entry that was probably meant: the resource without the subresource or with another, its singular, a slip. */
function nearResource(resources: readonly string[], request: ResourceRequest): string | undefined {
  const { resource } = request;
  const expected = combinedResource(request);
  return (
    resources.find((each) => each === resource) ??
    resources.find((each) => each.startsWith(`${resource}/`)) ??
    resources.slice(0, mostCompared).find((each) => nearName(each, [expected]) !== undefined)
  );
}
