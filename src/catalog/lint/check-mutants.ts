import { givenObjects } from '../../grading/given-objects.ts';
import { admit } from '../../kubernetes/admit.ts';
import type { MatchesRequirement, ObjectName } from '../../model/exercise.ts';
import type { Json } from '../../model/json.ts';
import type { LintFinding } from '../../model/lint.ts';
import type { ObjectRef } from '../../model/object.ts';
import type { Result } from '../../model/result.ts';
import { parseSource } from '../../yaml/parse-source.ts';
import { transitiveNeeds } from './check-requirements.ts';
import { gradeSource, lostIn } from './graded.ts';
import { documentsOf } from './manifest.ts';
import { type Mutant, mutate } from './mutate.ts';
import { atRequirement, type Check, type Subject } from './subject.ts';
import { type WrittenPlace, writtenPlaces } from './written-places.ts';

/** A place of the reference, and the requirements that ask for what is written there. */
interface AskedPlace extends WrittenPlace {
  readonly document: number;
  readonly object: ObjectName;
  readonly askedBy: Set<string>;
}

/**
 * Changes every value that a requirement asks for, one at a time, in the reference. That loses the requirements that ask
 * for it, and no others but those that need them.
 */
export const checkMutants: Check = (subject) => {
  const reference = subject.solutions[0];
  if (reference === undefined || !gradeSource(subject.exercise, reference.source).passed) return [];
  const documents = documentsOf(reference.source);
  return askedPlaces(subject, documents).flatMap((place) => checkPlace(subject, documents, place));
};

function askedPlaces({ exercise, solutions }: Subject, documents: readonly Json[]): AskedPlace[] {
  const parsed = solutions[0] === undefined ? [] : parseSource(solutions[0].source).documents;
  const objects = admit(parsed, { namespace: exercise.namespace, given: givenObjects(exercise) }).map(
    ({ object }) => object,
  );
  const places = new Map<string, AskedPlace>();
  for (const requirement of exercise.requirements) {
    if (requirement.kind !== 'matches') continue;
    const document = objects.findLastIndex((object) => object !== undefined && isSame(object, requirement.object));
    if (document === -1) continue;
    for (const place of writtenPlaces(requirement.matches, documents[document] ?? null)) {
      if (isName(place)) continue;
      const key = JSON.stringify([document, ...place.path]);
      const known = places.get(key) ?? { ...place, document, object: requirement.object, askedBy: new Set<string>() };
      known.askedBy.add(requirement.id);
      places.set(key, known);
    }
  }
  return [...places.values()];
}

/** Under another name or namespace it is another object, so that all is lost and nothing is shown. */
function isName({ path }: WrittenPlace): boolean {
  return ['apiVersion', 'kind', 'metadata.name', 'metadata.namespace'].includes(path.join('.'));
}

function checkPlace(subject: Subject, documents: readonly Json[], place: AskedPlace): LintFinding[] {
  const { exercise } = subject;
  const options = { namespace: exercise.namespace, given: givenObjects(exercise) };
  const mutant = mutate(documents, place.document, place, options);
  if (mutant === undefined) return [];
  const lost = lostBy(gradeSource(exercise, mutant.source), mutant);
  const facts = { field: fieldText(place.path), from: place.value, to: mutant.value };
  const [first = ''] = place.askedBy;
  const kept = [...place.askedBy].filter((id) => !lost.includes(id));
  const spread = lost.filter((id) => !mayLose(subject, place, id));
  return [
    ...kept.map((id) => atRequirement(subject, id, { check: 'mutant-kept', requirement: id, ...facts })),
    ...spread.map((id) =>
      atRequirement(subject, id, { check: 'mutant-spreads', requirement: first, other: id, ...facts }),
    ),
  ];
}

/** Where the API server rejects the mutant, what would be met is no loss, and relations say nothing. */
function lostBy(result: Result, { accepted }: Mutant): string[] {
  const lost = lostIn(result).filter(
    ({ state, requirement }) => accepted || (state !== 'would-be-met' && requirement.kind === 'matches'),
  );
  return lost.map(({ requirement }) => requirement.id);
}

function mayLose({ exercise }: Subject, place: AskedPlace, id: string): boolean {
  const requirement = exercise.requirements.find((other) => other.id === id);
  if (requirement?.kind === 'unchanged' && isSame(requirement.object, place.object)) return true;
  const needed = transitiveNeeds(exercise.requirements, id);
  return [...place.askedBy].some((asking) => needed.has(asking));
}

function isSame(object: ObjectRef, name: MatchesRequirement['object']): boolean {
  return object.kind === name.kind && object.name === name.name && object.namespace === name.namespace;
}

function fieldText(path: readonly (string | number)[]): string {
  return path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');
}
