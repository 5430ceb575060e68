import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import { type AccessRequest, namespaceOf } from './access-request.ts';
import { boundRole, holdsIn } from './applied-rules.ts';
import type { Identity } from './identity.ts';
import { missingRole } from './missing-role.ts';
import type { NearMiss, Weighed } from './near-miss.ts';
import type { Binding, Permissions, Place, Role, RoleRule } from './permissions.ts';
import { ruleFaults } from './rule-faults.ts';
import { subjectFaults } from './subject-faults.ts';

/** What weighs more than this has nothing to do with the request. */
const farthest = 5;

/** Of a binding whose role is missing: what else it would take stays unknown. */
const withoutRole = 1.5;

interface Candidate {
  readonly binding?: Binding;
  readonly role?: Role;
  readonly rule?: RoleRule;
  readonly faults: readonly Weighed[];
}

/**
 * What comes nearest to allowing a request that is denied: a rule that somebody has but for a verb, a binding that is
 * about another namespace or a misspelt name, a role that nothing binds. Only what somebody wrote is looked at.
 */
export function nearestMiss(permissions: Permissions, who: Identity, request: AccessRequest): NearMiss | undefined {
  let best: Candidate | undefined;
  let least = farthest;
  for (const candidate of candidates(permissions, who, request)) {
    const weight = candidate.faults.reduce(
      (sum, each) => sum + each.weight,
      candidate.role === undefined ? withoutRole : 0,
    );
    if (weight > least || (weight === least && best !== undefined)) continue;
    best = candidate;
    least = weight;
  }
  if (best === undefined) return undefined;
  const { binding, role, rule, faults } = best;
  const found = faults.map(({ fault }) => fault);
  // What was meant for the role is looked for once, here: it takes time.
  if (role === undefined && binding?.object !== undefined)
    found.unshift(missingRole(permissions, binding, binding.object));
  return { binding, role, rule, faults: found };
}

function* candidates(permissions: Permissions, who: Identity, request: AccessRequest): Generator<Candidate, undefined> {
  const bound = new Set<Role>();
  for (const binding of permissions.bindings) {
    const { object } = binding;
    const role = boundRole(permissions, binding);
    if (role !== undefined) bound.add(role);
    if (object === undefined) continue;
    const faults = [...subjectFaults(binding, object, who), ...scopeFaults(binding, object, request)];
    if (role === undefined) yield { binding, faults };
    else {
      const otherwise = { object, path: FieldPath.of('roleRef', 'name') };
      for (const each of roleCandidates(role, request, otherwise))
        yield { ...each, binding, faults: [...faults, ...each.faults] };
    }
  }
  for (const role of [...permissions.roles.values(), ...permissions.clusterRoles.values()]) {
    const { object } = role;
    if (object === undefined || bound.has(role)) continue;
    const at = { object, path: FieldPath.of('metadata', 'name') };
    const unbound: Weighed = { fault: { kind: 'unbound', at }, weight: 2 };
    for (const each of roleCandidates(role, request, at)) yield { ...each, faults: [unbound, ...each.faults] };
  }
}

function* roleCandidates(role: Role, request: AccessRequest, otherwise: Place): Generator<Candidate, undefined> {
  if (role.rules.length === 0) {
    const { object } = role;
    const field =
      role.aggregates === undefined ? FieldPath.of('rules') : FieldPath.of('aggregationRule', 'clusterRoleSelectors');
    const at = object === undefined ? otherwise : { object, path: field };
    yield { role, faults: [{ fault: { kind: 'no-rules', aggregates: role.aggregates !== undefined, at }, weight: 2 }] };
  }
  for (const rule of role.rules) {
    const faults = ruleFaults(rule, request, otherwise);
    if (faults !== undefined) yield { role, rule, faults };
  }
}

function scopeFaults(binding: Binding, object: KubeObject, request: AccessRequest): Weighed[] {
  const expected = namespaceOf(request);
  if (holdsIn(binding, expected)) return [];
  // What nothing but another kind can mend is told at the kind.
  const path = expected === '' ? FieldPath.of('kind') : FieldPath.of('metadata', 'namespace');
  return [{ fault: { kind: 'scope', expected, actual: binding.namespace, at: { object, path } }, weight: 1 }];
}
