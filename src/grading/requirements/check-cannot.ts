import { namespaceOf } from '../../cluster/rbac/access-request.ts';
import { appliedRules } from '../../cluster/rbac/applied-rules.ts';
import { findGrant } from '../../cluster/rbac/find-grant.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AccessRequirement } from '../../model/exercise.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { World } from '../world.ts';
import { identityOf, requestOf, subjectText, whatText } from './access/asked-access.ts';
import { subjectObject } from './access/subject-object.ts';
import { takesPart } from './access/takes-part.ts';
import { tooMuch } from './access/too-much.ts';
import { findingToBlame } from './finding-to-blame.ts';

/**
 * Somebody, who exists, may do something with none of the verbs. To whom nothing was given nothing can be denied: the
 * learner must have written something else that they may do.
 */
export function checkCannot(requirement: AccessRequirement, world: World): Diagnostic[] {
  const { as: subject, verbs, namespace } = requirement;
  const account = subjectObject(subject);
  const accountObject = account && world.find(account);
  if (account !== undefined && accountObject === undefined) return [world.missing(account)];
  const identity = identityOf(subject);
  const who = subjectText(subject, namespace);
  const missing = { kind: 'RoleBinding', name: '', namespace };
  const findings = verbs.flatMap((verb) => {
    const request = requestOf(requirement, verb, world.objects);
    const grant = findGrant(world.permissions, identity, request);
    if (grant === undefined) return [];
    const { role, binding } = grant;
    const problem = {
      code: 'access-allowed',
      who,
      verbs: [verb],
      what: whatText(requirement),
      namespace: namespaceOf(request),
      role: `${role.kind}/${role.name}`,
      binding: `${binding.kind}/${binding.name}`,
    } as const;
    return [findingToBlame(world, tooMuch(grant, request, requirement, world.requirements), problem, missing)];
  });
  if (findings.length > 0) return findings;
  for (const applied of appliedRules(world.permissions, identity)) if (takesPart(applied, world)) return [];
  const place = { object: accountObject, path: FieldPath.of('metadata', 'name') };
  return [findingToBlame(world, [place], { code: 'no-permissions', who }, missing)];
}
