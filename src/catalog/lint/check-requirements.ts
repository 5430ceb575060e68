import type { Requirement } from '../../model/exercise.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import type { LintFinding } from '../../model/lint.ts';
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
