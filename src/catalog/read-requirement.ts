import { qosClasses, type Requirement, securityLevels } from '../model/exercise.ts';
import { ExerciseFault } from './exercise-fault.ts';
import type { Fields } from './fields.ts';

import { mapAt, objectAt } from './object-at.ts';
import { readAccess } from './read-access.ts';
import { readConnection } from './read-connection.ts';
import { readBound, readDisruptions, readRuns, readScales, readSchedule } from './read-running.ts';

/** The keys that make a requirement one of its kinds; each has exactly one of them. */
export const requirementKinds = [
  'matches',
  'routes',
  'governs',
  'resolves',
  'reaches',
  'mustNotReach',
  'serves',
  'unchanged',
  'can',
  'cannot',
  'admitted',
  'qos',
  'bound',
  'runs',
  'schedule',
  'disruptions',
  'scales',
] as const;

/** Reads one requirement. Whatever an author may leave out gets its value here and nowhere else. */
export function readRequirement(fields: Fields, namespace: string): Requirement {
  const kinds = requirementKinds.filter((kind) => fields.has(kind));
  const [kind, second] = kinds;
  if (kind === undefined || second !== undefined)
    throw new ExerciseFault(
      { check: 'requirement-kind', found: kinds, kinds: requirementKinds },
      fields.node.span.start,
    );
  const base = {
    id: fields.text('id'),
    says: fields.localized('says'),
    hint: fields.has('hint') ? fields.localized('hint') : undefined,
    points: fields.has('points') ? fields.number('points') : defaultPoints(kind),
    needs: fields.texts('needs'),
  };
  switch (kind) {
    case 'matches': {
      const object = objectAt(fields, 'object', namespace);
      return { ...base, kind, object, matches: mapAt(fields, 'matches'), exactly: fields.texts('exactly') };
    }
    case 'routes': {
      const routes = fields.map('routes');
      const service = objectAt(routes, 'service', namespace, 'Service');
      const workload = objectAt(routes, 'workload', namespace);
      return { ...base, kind, service, workload, port: routes.has('port') ? routes.port('port') : undefined };
    }
    case 'governs': {
      const governs = fields.map('governs');
      const statefulSet = objectAt(governs, 'statefulSet', namespace, 'StatefulSet');
      return { ...base, kind, statefulSet, service: objectAt(governs, 'service', namespace, 'Service') };
    }
    case 'resolves': {
      const resolves = fields.map('resolves');
      const asked = resolves.has('namespace') ? resolves.text('namespace') : namespace;
      return { ...base, kind, dnsName: resolves.text('name'), namespace: asked, pods: resolves.texts('pods') };
    }
    case 'reaches':
    case 'mustNotReach':
      return { ...base, kind, ...readConnection(fields.map(kind), namespace) };
    case 'serves': {
      const serves = fields.map('serves');
      const service = objectAt(serves, 'service', namespace, 'Service');
      const workload = objectAt(serves, 'workload', namespace);
      return { ...base, kind, service, workload, share: serves.has('share') ? serves.number('share') : undefined };
    }
    case 'unchanged':
      return { ...base, kind, object: objectAt(fields, 'unchanged', namespace) };
    case 'can':
    case 'cannot':
      return { ...base, kind, ...readAccess(fields.map(kind), namespace) };
    case 'admitted': {
      const admitted = fields.map('admitted');
      const level = admitted.has('level') ? admitted.oneOf('level', securityLevels) : undefined;
      return { ...base, kind, object: objectAt(admitted, 'object', namespace), level };
    }
    case 'qos': {
      const qos = fields.map('qos');
      return { ...base, kind, object: objectAt(qos, 'object', namespace), class: qos.oneOf('class', qosClasses) };
    }
    case 'bound':
      return { ...base, ...readBound(fields.map('bound'), namespace) };
    case 'runs':
      return { ...base, ...readRuns(fields.map('runs'), namespace) };
    case 'schedule':
      return { ...base, ...readSchedule(fields.map('schedule'), namespace) };
    case 'disruptions':
      return { ...base, ...readDisruptions(fields.map('disruptions'), namespace) };
    case 'scales':
      return { ...base, ...readScales(fields.map('scales'), namespace) };
  }
}

/** A gate earns nothing; everything else earns one point. */
function defaultPoints(kind: Requirement['kind']): number {
  return kind === 'unchanged' ? 0 : 1;
}
