import { givenObjects } from '../../grading/given-objects.ts';
import { admit } from '../../kubernetes/admit.ts';
import type { Requirement } from '../../model/exercise.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import type { KubeObject, ObjectRef } from '../../model/object.ts';
import { parseSource } from '../../yaml/parse-source.ts';
import { gradeSource, lostIn } from './graded.ts';
import { mutate } from './mutate.ts';
import { permissionPlaces } from './permission-places.ts';
import type { Subject } from './subject.ts';
import { type WrittenPlace, writtenPlaces } from './written-places.ts';

/** A place of the reference, and the requirements that ask for what is written there. */
export interface AskedPlace extends WrittenPlace {
  readonly document: number;
  readonly object: ObjectRef;
  readonly askedBy: Set<string>;
}

/** The reference's objects by its documents; undefined where a document makes none. */
interface Reference {
  readonly subject: Subject;
  readonly documents: readonly Json[];
  readonly objects: readonly (KubeObject | undefined)[];
  readonly given: readonly KubeObject[];
}

type Place = WrittenPlace & { readonly document: number };

/** Every value of the reference that requirements ask for, once. Names are none: under another one all is lost. */
export function askedPlaces(subject: Subject, documents: readonly Json[]): AskedPlace[] {
  const { exercise, solutions } = subject;
  const parsed = solutions[0] === undefined ? [] : parseSource(solutions[0].source).documents;
  const given = givenObjects(exercise);
  const objects = admit(parsed, { namespace: exercise.namespace, given }).map(({ object }) => object);
  const places = new Map<string, AskedPlace>();
  for (const requirement of exercise.requirements)
    for (const place of placesFor(requirement, { subject, documents, objects, given })) {
      const object = objects[place.document];
      if (object === undefined || isName(place)) continue;
      const key = JSON.stringify([place.document, ...place.path]);
      const known = places.get(key) ?? { ...place, object, askedBy: new Set<string>() };
      known.askedBy.add(requirement.id);
      places.set(key, known);
    }
  return [...places.values()];
}

function placesFor(requirement: Requirement, reference: Reference): Place[] {
  const { documents, objects, given } = reference;
  switch (requirement.kind) {
    case 'matches': {
      const document = objects.findLastIndex((object) => object !== undefined && isSame(object, requirement.object));
      if (document === -1) return [];
      return writtenPlaces(requirement.matches, documents[document] ?? null).map((place) => ({ ...place, document }));
    }
    case 'can': {
      const all = [...given, ...objects.flatMap((object) => object ?? [])];
      return permissionPlaces(requirement, all).flatMap(({ object, path }) =>
        placeAt(documents, objects.indexOf(object), path.segments() as WrittenPlace['path']),
      );
    }
    case 'reaches':
    case 'mustNotReach':
    case 'serves':
    case 'admitted':
    case 'qos':
    case 'bound':
    case 'runs':
    case 'schedule':
    case 'disruptions':
    case 'scales':
      return decisivePlaces(requirement, reference);
    default:
      return [];
  }
}

/** The values of which another one loses a requirement: only trying tells what behaviour rests on. */
function decisivePlaces({ id }: Requirement, { subject, documents, given }: Reference): Place[] {
  const { exercise } = subject;
  const options = { namespace: exercise.namespace, given };
  return documents.flatMap((json, document) =>
    writtenPlaces(json, json).flatMap((place) => {
      const mutant = isName(place) ? undefined : mutate(documents, document, place, options);
      if (mutant?.accepted !== true) return [];
      const lost = lostIn(gradeSource(exercise, mutant.source)).some(({ requirement }) => requirement.id === id);
      return lost ? [{ ...place, document }] : [];
    }),
  );
}

function placeAt(documents: readonly Json[], document: number, path: WrittenPlace['path']): Place[] {
  let value: Json | undefined = documents[document];
  for (const segment of path)
    if (Array.isArray(value)) value = value[Number(segment)];
    else value = isJsonObject(value ?? null) ? (value as Record<string, Json>)[segment] : undefined;
  return value === undefined ? [] : [{ document, path, value }];
}

function isName({ path }: WrittenPlace): boolean {
  return ['apiVersion', 'kind', 'metadata.name', 'metadata.namespace'].includes(path.join('.'));
}

export function isSame(object: ObjectRef, name: ObjectRef): boolean {
  return object.kind === name.kind && object.name === name.name && object.namespace === name.namespace;
}
