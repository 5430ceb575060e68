import type { AccessRequest } from '../../cluster/rbac/access-request.ts';
import type { AppliedRule } from '../../cluster/rbac/applied-rules.ts';
import { decideAccess } from '../../cluster/rbac/decide-access.ts';
import type { Identity } from '../../cluster/rbac/identity.ts';
import type { NearMiss } from '../../cluster/rbac/near-miss.ts';
import { nearestMiss } from '../../cluster/rbac/nearest-miss.ts';
import type { Role } from '../../cluster/rbac/permissions.ts';
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
    const request = requestOf(requirement, verb, world.objects);
    const decision = decideAccess(world.permissions, who, request);
    if (decision.allowed) grants.push(decision.grant);
    else denied.push({ verb, nearest: ownMiss(request, who, world) ?? decision.nearest });
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

/** What comes nearest through a binding: that nothing binds a given role is only told where no binding comes near. */
function ownMiss(request: AccessRequest, who: Identity, world: World): NearMiss | undefined {
  const { permissions } = world;
  const hide = ([key, role]: [string, Role]): [string, Role] =>
    role.object !== undefined && world.isGiven(role.object) ? [key, { ...role, object: undefined }] : [key, role];
  const clusterRoles = new Map([...permissions.clusterRoles].map(hide));
  return nearestMiss({ ...permissions, clusterRoles, roles: new Map([...permissions.roles].map(hide)) }, who, request);
}
