import { customResources } from '../../cluster/rbac/resources/custom-resources.ts';
import { resolveResource } from '../../cluster/rbac/resources/resolve-resource.ts';
import { givenObjects } from '../../grading/given-objects.ts';
import type { Requirement } from '../../model/exercise.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import type { LintFinding } from '../../model/lint.ts';
import type { KubeObject } from '../../model/object.ts';
import { type Check, inExercise } from './subject.ts';

/** Requirements have ids of their own, need only others that exist, never themselves, and earn points unless gates. */
export const checkRequirements: Check = (subject) => {
  const { requirements } = subject.exercise;
  return requirements.flatMap((requirement, index) => {
    const findings: LintFinding[] = [];
    const at = ['requirements', index];
    const { id } = requirement;
    if (requirements.findIndex((other) => other.id === id) < index)
      findings.push(inExercise(subject, [...at, 'id'], { check: 'duplicate-requirement', requirement: id }));
    for (const [position, need] of requirement.needs.entries()) {
      const fault = needFault(requirements, id, need);
      if (fault !== undefined)
        findings.push(
          inExercise(subject, [...at, 'needs', position], { check: 'needs', requirement: id, need, fault }),
        );
    }
    const gate = requirement.kind === 'unchanged';
    if (requirement.points > 0 === gate)
      findings.push(inExercise(subject, [...at, 'points'], { check: 'points', requirement: id, gate }));
    if (!isKnownResource(requirement, givenObjects(subject.exercise)))
      findings.push(
        inExercise(subject, [...at, requirement.kind, 'resource'], {
          check: 'wrong-value',
          field: 'resource',
          expected: 'resource',
        }),
      );
    for (const [position, exact] of exactlyOf(requirement).entries())
      if (!askedPaths(requirement.kind === 'matches' ? requirement.matches : undefined).includes(exact))
        findings.push(inExercise(subject, [...at, 'exactly', position], { check: 'exactly', path: exact }));
    return findings;
  });
};

function needFault(all: readonly Requirement[], id: string, need: string): 'unknown' | 'circular' | undefined {
  if (!all.some((other) => other.id === need)) return 'unknown';
  return transitiveNeeds(all, need).has(id) ? 'circular' : undefined;
}

/** A requirement and all that it needs, directly or not. */
export function transitiveNeeds(all: readonly Requirement[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const reached of found)
    for (const need of all.find((other) => other.id === reached)?.needs ?? []) found.add(need);
  return found;
}

/** A resource that nobody serves would be kept from everybody. */
function isKnownResource(requirement: Requirement, given: readonly KubeObject[]): boolean {
  if (requirement.kind !== 'can' && requirement.kind !== 'cannot') return true;
  const [word = ''] = requirement.what.split('/');
  return word === '' || word === '*' || resolveResource(word, customResources(given)) !== undefined;
}

function exactlyOf(requirement: Requirement): readonly string[] {
  return requirement.kind === 'matches' ? requirement.exactly : [];
}

/** The paths of all that is asked for, as `exactly` writes them: field names alone, without a list's indexes. */
function askedPaths(value: Json | undefined, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => askedPaths(item, path));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [at, ...askedPaths(inner, at)];
  });
}
