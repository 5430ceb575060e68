import { reach } from '../../../cluster/network/reach.ts';
import type { Reachability, ReachSource } from '../../../cluster/network/reachability.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { ConnectionRequirement } from '../../../model/exercise.ts';
import type { World } from '../../world.ts';
import { sourcesOf, targetsOf } from './connection-ends.ts';
import { behindService } from './one-of-each.ts';

/** More ways than these are not looked at: a name may stand for a thousand Pods, each of which is asked about. */
const mostWays = 500;

/** What becomes of one connection that a requirement asks about. */
export interface Tried {
  readonly source: ReachSource;
  readonly reached: Reachability;
}

/** Every connection between the two ends, at least one; a finding where an end is not there. */
export function tryConnections(
  { from, to, port, protocol }: ConnectionRequirement,
  world: World,
): readonly Tried[] | Diagnostic {
  const sources = sourcesOf(from, world);
  if ('problem' in sources) return sources;
  const targets = targetsOf(to, world);
  if ('problem' in targets) return targets;
  const tried: Tried[] = [];
  let ways = 0;
  for (const target of targets) {
    const network = target.kind === 'service' ? behindService(world.network, target.service) : world.network;
    for (const source of sources) {
      if (ways >= mostWays) return tried;
      const reached = reach(network, source, target, port, protocol);
      tried.push({ source, reached });
      ways += reached.routes.length;
    }
  }
  return tried;
}
