import { asKind } from '../../kubernetes/schema/schema.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { GovernsRequirement } from '../../model/exercise.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { World } from '../world.ts';
import { checkSelection } from './check-routes.ts';
import { podsOf, serviceOf } from './cluster-lookup.ts';
import { findingAt } from './finding.ts';

/**
 * The StatefulSet's `serviceName` names the Service, which is headless and selects its Pods: only then does DNS give each
 * Pod a name of its own.
 */
export function checkGoverns(requirement: GovernsRequirement, world: World): Diagnostic[] {
  const statefulSet = world.find(requirement.statefulSet);
  const serviceObject = world.find(requirement.service);
  if (statefulSet === undefined) return [world.missing(requirement.statefulSet)];
  if (serviceObject === undefined) return [world.missing(requirement.service)];
  const expected = requirement.service.name;
  const actual = asKind(statefulSet, 'apps/v1/StatefulSet')?.spec?.serviceName ?? '';
  const path = FieldPath.of('spec', 'serviceName');
  if (actual === '')
    return [findingAt(statefulSet, path, { code: 'service-name-absent', statefulSet: statefulSet.name, expected })];
  if (actual !== expected)
    return [
      findingAt(statefulSet, path, { code: 'service-name-differs', statefulSet: statefulSet.name, expected, actual }),
    ];
  const service = serviceOf(world, requirement.service);
  if (service === undefined) return [world.missing(requirement.service)];
  if (service.kind !== 'headless')
    return [findingAt(serviceObject, ['spec', 'clusterIP'], { code: 'service-not-headless', service: service.name })];
  const workload = podsOf(world, requirement.statefulSet);
  if (workload === undefined || workload.pods.length === 0)
    return [findingAt(statefulSet, ['spec', 'replicas'], { code: 'no-pods', workload: statefulSet.name })];
  const unselected = checkSelection(world, service, workload, serviceObject);
  return unselected === undefined ? [] : [unselected];
}
