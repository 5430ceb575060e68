import { type AccessRequest, combinedResource, isUrlRequest, namespaceOf } from '../../cluster/rbac/access-request.ts';
import { type AppliedRule, appliedRules } from '../../cluster/rbac/applied-rules.ts';
import { ruleAllows } from '../../cluster/rbac/match-rule.ts';
import { readPermissions } from '../../cluster/rbac/read-permissions.ts';
import { identityOf, requestOf } from '../../grading/requirements/access/asked-access.ts';
import type { AccessRequirement } from '../../model/exercise.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';

/** A value of an object that a requirement rests on. */
export interface PlaceInObject {
  readonly object: KubeObject;
  readonly path: FieldPath;
}

/**
 * The values without which somebody may no longer do what `can` asks for: the subject, the role that is referred to, the
 * verb and the resource. None where a second rule allows it too.
 */
export function permissionPlaces(requirement: AccessRequirement, objects: readonly KubeObject[]): PlaceInObject[] {
  const permissions = readPermissions(objects);
  const who = identityOf(requirement.as);
  return requirement.verbs.flatMap((verb) => {
    const request = requestOf(requirement, verb, objects);
    const grants = [...appliedRules(permissions, who, namespaceOf(request))].filter(({ rule }) =>
      ruleAllows(rule, request),
    );
    const [grant, second] = grants;
    return grant === undefined || second !== undefined ? [] : placesOf(grant, request);
  });
}

function placesOf({ binding, subjectIndex, rule }: AppliedRule, request: AccessRequest): PlaceInObject[] {
  const inBinding = (...path: (string | number)[]) =>
    binding.object === undefined ? [] : [{ object: binding.object, path: FieldPath.of(...path) }];
  const { object, index } = rule.writtenIn;
  const inRule = (field: string, list: readonly string[], item: string) =>
    object === undefined || !list.includes(item)
      ? []
      : [{ object, path: FieldPath.of('rules', index, field, list.indexOf(item)) }];
  return [
    ...inBinding('roleRef', 'name'),
    ...inBinding('subjects', subjectIndex, 'name'),
    ...inBinding('subjects', subjectIndex, 'namespace'),
    ...inRule('verbs', rule.verbs, request.verb),
    ...(isUrlRequest(request)
      ? inRule('nonResourceURLs', rule.nonResourceURLs, request.path)
      : [
          ...inRule('resources', rule.resources, combinedResource(request)),
          ...inRule('apiGroups', rule.apiGroups, request.group),
          ...inRule('resourceNames', rule.resourceNames, request.name),
        ]),
  ];
}
