import { reach } from '../../../cluster/network/reach.ts';
import type { Reachability, ReachSource } from '../../../cluster/network/reachability.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { ConnectionRequirement } from '../../../model/exercise.ts';
import type { World } from '../../world.ts';
import { sourcesOf, targetsOf } from './connection-ends.ts';

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
  return sources.flatMap((source) =>
    targets.map((target) => ({ source, reached: reach(world.network, source, target, port, protocol) })),
  );
}
