import type { Grant } from '../../../cluster/network/judgement.ts';
import type { Direction } from '../../../cluster/network/policy.ts';
import type { Route } from '../../../cluster/network/reachability.ts';
import type { ConnectionEnd, ConnectionRequirement } from '../../../model/exercise.ts';
import { refKey, type World } from '../../world.ts';
import { endText } from './connection-ends.ts';
import { tryConnections } from './try-connections.ts';

/**
 * The rules by which other requirements get from the same client to where a way ends. Where one of them allows too much,
 * it is not its peer that is too much, but its ports.
 */
export function wantedGrants({ from }: ConnectionRequirement, way: Route, world: World, direction: Direction): Grant[] {
  const wanted = world.requirements.filter((other) => other.kind === 'reaches' && isSameEnd(other.from, from));
  return wanted.flatMap((other) => {
    const tried = other.kind === 'reaches' ? tryConnections(other, world) : [];
    if ('problem' in tried) return [];
    const routes = tried.flatMap(({ reached }) => reached.routes).filter((route) => isSamePlace(route, way));
    return routes.flatMap((route) => route[direction].allowedBy);
  });
}

function isSamePlace(a: Route, b: Route): boolean {
  return a.pod === undefined ? a.address === b.address : a.pod.template.object === b.pod?.template.object;
}

function isSameEnd(a: ConnectionEnd, b: ConnectionEnd): boolean {
  return 'host' in a || 'host' in b ? endText(a) === endText(b) : refKey(a) === refKey(b);
}
