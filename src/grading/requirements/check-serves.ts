import { endpointShares } from '../../cluster/disruption/endpoint-shares.ts';
import { endpointsOf } from '../../cluster/endpoints.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ServesRequirement } from '../../model/exercise.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { World } from '../world.ts';
import { checkSelection } from './check-routes.ts';
import { podsOf, serviceOf } from './cluster-lookup.ts';
import { findingAt } from './finding.ts';
import { type BlamedPlace, findingToBlame } from './finding-to-blame.ts';
import { isOwn } from './network/is-own.ts';

/** So many of the Service's ready endpoints are Pods of the workload; and the answer wrote one of those that are there. */
export function checkServes({ service: name, workload: of, share }: ServesRequirement, world: World): Diagnostic[] {
  const service = serviceOf(world, name);
  const object = world.find(of);
  if (service === undefined) return [world.missing(name)];
  if (object === undefined) return [world.missing(of)];
  const workload = podsOf(world, of);
  if (workload === undefined || workload.pods.length === 0)
    return [findingAt(object, ['spec', 'replicas'], { code: 'no-pods', workload: of.name })];
  const unselected = checkSelection(world, service, workload, service.object);
  if (unselected !== undefined) return [unselected];
  const shares = endpointShares(world.cluster, service);
  const own = shares.find((each) => each.workload?.kind === of.kind && each.workload.name === of.name);
  const templates = endpointsOf(world.cluster, service).flatMap(({ pod }) => pod?.template.object ?? []);
  const behind = [...new Set([object, ...templates])];
  const actual = Math.round((own?.share ?? 0) * 100);
  const { ready = 0, notReady = 0 } = own ?? {};
  const endpoints = shares.reduce((sum, each) => sum + each.ready, 0);
  if (share === undefined ? ready === 0 : actual !== share) {
    const problem = {
      code: 'share-differs',
      service: name.name,
      workload: `${of.kind}/${of.name}`,
      expected: share,
      actual,
      pods: ready,
      waiting: notReady,
      endpoints,
    } as const;
    const replicas = behind.map((each): BlamedPlace => ({ object: each, path: FieldPath.of('spec', 'replicas') }));
    const selector = { object: service.object, path: FieldPath.of('spec', 'selector') };
    return [findingToBlame(world, [...replicas, selector], problem, of)];
  }
  if ([service.object, ...behind].some((each) => isOwn(world, each))) return [];
  return [findingToBlame(world, [], { code: 'nothing-done' }, of)];
}
