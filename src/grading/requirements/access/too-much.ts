import { type AccessRequest, combinedResource, isUrlRequest } from '../../../cluster/rbac/access-request.ts';
import type { AppliedRule } from '../../../cluster/rbac/applied-rules.ts';
import type { AccessRequirement, Requirement } from '../../../model/exercise.ts';
import { FieldPath } from '../../../model/field-path.ts';
import type { BlamedPlace } from '../finding-to-blame.ts';
import { subjectText } from './asked-access.ts';

/**
 * Where a rule allows more than it may, the likeliest field first. What else is asked for tells: where the same resource
 * may be used with another verb it is the verb that is too much, where it may be used elsewhere the binding, and so on.
 */
export function tooMuch(
  { binding, subjectIndex, role, rule }: AppliedRule,
  request: AccessRequest,
  asked: AccessRequirement,
  requirements: readonly Requirement[],
): BlamedPlace[] {
  const at = (field: string, index: number): BlamedPlace => ({
    object: rule.writtenIn.object,
    path: FieldPath.of('rules', rule.writtenIn.index, field, ...(index === -1 ? [] : [index])),
  });
  const inBinding = (...path: (string | number)[]) => ({ object: binding.object, path: FieldPath.of(...path) });
  const otherwise = [
    inBinding('roleRef', 'name'),
    inBinding('subjects', subjectIndex),
    { object: role.object, path: FieldPath.of('metadata', 'name') },
  ];
  const wanted = differing(asked, request.verb, requirements);
  const verb = at('verbs', indexOf(rule.verbs, request.verb));
  switch (wanted) {
    case 'name':
      return [at('resourceNames', -1), ...otherwise];
    case 'namespace':
      return [inBinding(...(binding.namespace === '' ? ['kind'] : ['metadata', 'namespace'])), ...otherwise];
    case 'as':
      return [inBinding('subjects', subjectIndex, 'name'), ...otherwise];
    case 'verb':
      return [verb, ...otherwise];
    case undefined: {
      const index = isUrlRequest(request)
        ? at('nonResourceURLs', indexOf(rule.nonResourceURLs, request.path))
        : at('resources', indexOf(rule.resources, combinedResource(request)));
      return [index, ...otherwise];
    }
  }
}

/** The item itself, or the one that stands for all. */
function indexOf(list: readonly string[], item: string): number {
  const exact = list.indexOf(item);
  return exact === -1 ? list.findIndex((each) => each.includes('*')) : exact;
}

type Difference = 'name' | 'namespace' | 'as' | 'verb';

/** In what alone something that must be allowed differs from what must not. */
function differing(asked: AccessRequirement, verb: string, all: readonly Requirement[]): Difference | undefined {
  const allowed = all.filter((other): other is AccessRequirement => other.kind === 'can' && other.what === asked.what);
  for (const difference of ['name', 'namespace', 'as', 'verb'] as const)
    if (allowed.some((other) => isApartIn(difference, other, asked, verb))) return difference;
  return undefined;
}

function isApartIn(difference: Difference, other: AccessRequirement, asked: AccessRequirement, verb: string): boolean {
  const same: Readonly<Record<Difference, boolean>> = {
    name: other.name === asked.name,
    namespace: other.namespace === asked.namespace,
    as: subjectText(other.as, '') === subjectText(asked.as, ''),
    verb: other.verbs.includes(verb),
  };
  return (['name', 'namespace', 'as', 'verb'] as const).every((each) => same[each] === (each !== difference));
}
