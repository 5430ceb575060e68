import path from 'node:path';
import { admit } from '../../kubernetes/admit.ts';
import type { Requirement } from '../../model/exercise.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import type { LintFinding } from '../../model/lint.ts';
import { languages } from '../../model/localized.ts';
import { positionAt } from '../../model/span.ts';
import { parseSource } from '../../yaml/parse-source.ts';
import { lessonFile, readText } from '../exercise-files.ts';
import { objectNameText } from '../object-name.ts';
import { atRequirement, type Check, inExercise } from './subject.ts';

/** The exercise is called what its folders are called. */
export const checkIdentity: Check = (subject) => {
  const { exercise, place } = subject;
  const findings: LintFinding[] = [];
  if (exercise.id !== place.id)
    findings.push(inExercise(subject, ['id'], { check: 'id', id: exercise.id, folder: place.id }));
  if (exercise.domain !== place.domain)
    findings.push(inExercise(subject, ['domain'], { check: 'domain', domain: exercise.domain, folder: place.domain }));
  return findings;
};

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
      if (valueAtDotted(requirement, exact) === undefined)
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

function valueAtDotted(requirement: Requirement, dotted: string): Json | undefined {
  let value: Json | undefined = requirement.kind === 'matches' ? requirement.matches : undefined;
  for (const key of dotted.split('.'))
    value = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}

/** There is a lesson in every language. */
export const checkLessons: Check = ({ place, folders }) =>
  languages.flatMap((language) => {
    const file = `exercises/${place.domain}/${place.id}/${lessonFile(language)}`;
    const text = readText(path.join(folders.exercises, place.domain, place.id, lessonFile(language)));
    if (text !== undefined && text.trim() !== '') return [];
    const fault = text === undefined ? 'missing' : 'empty';
    return [
      { exercise: place.id, file, line: undefined, problem: { check: 'lesson', file: lessonFile(language), fault } },
    ];
  });

/** What is given could exist: the API server takes it. What is to stay unchanged is among it. */
export const checkGiven: Check = (subject) => {
  const { exercise, place } = subject;
  const parsed = exercise.given && parseSource(exercise.given);
  const verdicts = admit(parsed?.documents ?? [], { namespace: exercise.namespace });
  const faults = [
    ...(parsed?.diagnostics ?? []),
    ...verdicts.flatMap((verdict) => [...verdict.errors, ...verdict.warnings]),
  ];
  const findings = faults.map(({ problem, span, source }): LintFinding => {
    const { line } = positionAt(source.text, span.start);
    const file = `exercises/${place.domain}/${place.id}/given.yaml`;
    return { exercise: place.id, file, line, problem: { check: 'given', problem } };
  });
  const objects = verdicts.flatMap(({ object }) => (object === undefined ? [] : [object]));
  for (const requirement of exercise.requirements) {
    if (requirement.kind !== 'unchanged') continue;
    const { kind, name, namespace } = requirement.object;
    if (objects.some((object) => object.kind === kind && object.name === name && object.namespace === namespace))
      continue;
    const object = objectNameText(requirement.object, exercise.namespace);
    findings.push(atRequirement(subject, requirement.id, { check: 'unchanged', object }));
  }
  return findings;
};
