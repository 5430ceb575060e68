import { givenObjects } from '../../grading/given-objects.ts';
import type { Json } from '../../model/json.ts';
import type { LintFinding } from '../../model/lint.ts';
import type { Result } from '../../model/result.ts';
import { type AskedPlace, askedPlaces, isSame } from './asked-places.ts';
import { transitiveNeeds } from './check-requirements.ts';
import { gradeSource, lostIn } from './graded.ts';
import { documentsOf } from './manifest.ts';
import { type Mutant, mutate } from './mutate.ts';
import { atRequirement, type Check, type Subject } from './subject.ts';

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

function checkPlace(subject: Subject, documents: readonly Json[], place: AskedPlace): LintFinding[] {
  const { exercise } = subject;
  const options = { namespace: exercise.namespace, given: givenObjects(exercise) };
  const mutant = mutate(documents, place.document, place, options);
  if (mutant === undefined) return [];
  const lost = lostBy(gradeSource(exercise, mutant.source), mutant);
  const facts = { field: fieldText(place.path), from: place.value, to: mutant.value };
  const [first = ''] = place.askedBy;
  const kept = [...place.askedBy].filter((id) => !lost.includes(id) && (mutant.accepted || isMatch(subject, id)));
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

/** Of what is rejected only `matches` can be looked at. */
function isMatch({ exercise }: Subject, id: string): boolean {
  return exercise.requirements.some((requirement) => requirement.id === id && requirement.kind === 'matches');
}

function mayLose({ exercise }: Subject, place: AskedPlace, id: string): boolean {
  const requirement = exercise.requirements.find((other) => other.id === id);
  if (requirement?.kind === 'unchanged' && isSame(requirement.object, place.object)) return true;
  const needed = transitiveNeeds(exercise.requirements, id);
  return [...place.askedBy].some((asking) => needed.has(asking));
}

function fieldText(path: readonly (string | number)[]): string {
  return path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');
}
