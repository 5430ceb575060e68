import type { ObjectName, Requirement } from '../model/exercise.ts';
import { subjectObject } from './requirements/access/subject-object.ts';

/** The objects that a requirement speaks of by name. */
export function wantedObjects(requirement: Requirement): readonly ObjectName[] {
  switch (requirement.kind) {
    case 'matches':
      return [requirement.object];
    case 'routes':
      return [requirement.service, requirement.workload];
    case 'governs':
      return [requirement.statefulSet, requirement.service];
    case 'reaches':
    case 'mustNotReach':
      return [requirement.from, requirement.to].flatMap((end) => ('host' in end ? [] : end));
    case 'serves':
      return [requirement.service, requirement.workload];
    case 'can':
    case 'cannot':
      return [subjectObject(requirement.as) ?? []].flat();
    case 'admitted':
    case 'qos':
      return [requirement.object];
    case 'bound':
      return [requirement.claim, requirement.volume ?? []].flat();
    case 'runs':
    case 'disruptions':
      return [requirement.workload];
    case 'schedule':
      return [requirement.cronJob];
    case 'scales':
      return [requirement.autoscaler];
    // A name may be made by any objects, and an unchanged object need not be written at all.
    case 'resolves':
    case 'unchanged':
      return [];
  }
}
