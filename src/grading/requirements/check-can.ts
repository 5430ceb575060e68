import type { AppliedRule } from '../../cluster/rbac/applied-rules.ts';
import { decideAccess } from '../../cluster/rbac/decide-access.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AccessRequirement } from '../../model/exercise.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { World } from '../world.ts';
import { identityOf, requestOf, subjectText, whatText } from './access/asked-access.ts';
import { type DeniedVerb, deniedFindings, placesOf } from './access/denied-findings.ts';
import { subjectObject } from './access/subject-object.ts';
import { takesPart } from './access/takes-part.ts';
import { findingToBlame } from './finding-to-blame.ts';

/** Somebody, who exists, may do something with every verb; and the learner wrote something that allows it. */
export function checkCan(requirement: AccessRequirement, world: World): Diagnostic[] {
  const { as: subject, verbs, namespace } = requirement;
  const account = subjectObject(subject);
  const accountObject = account && world.find(account);
  if (account !== undefined && accountObject === undefined) return [world.missing(account)];
  const who = identityOf(subject);
  const denied: DeniedVerb[] = [];
  const grants: AppliedRule[] = [];
  for (const verb of verbs) {
    const decision = decideAccess(world.permissions, who, requestOf(requirement, verb, world.objects));
    if (decision.allowed) grants.push(decision.grant);
    else denied.push({ verb, nearest: decision.nearest });
  }
  const binding = { kind: 'RoleBinding', name: '', namespace };
  const accountPlace = { object: accountObject, path: FieldPath.of('metadata', 'name') };
  if (denied.length === 0) {
    const isOwn = grants.some((grant) => takesPart(grant, world));
    return isOwn ? [] : [findingToBlame(world, [accountPlace], { code: 'nothing-done' }, binding)];
  }
  const asked = { who: subjectText(subject, namespace), what: whatText(requirement), namespace };
  return deniedFindings(asked, denied, (fault, nearest, problem) =>
    findingToBlame(world, [...placesOf(fault, nearest), accountPlace], problem, binding),
  );
}
