import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ConnectionRequirement } from '../../model/exercise.ts';
import type { World } from '../world.ts';
import { findingToBlame } from './finding-to-blame.ts';
import { allowedFinding } from './network/allowed-finding.ts';
import { helpsToDeny } from './network/takes-part.ts';
import { type Tried, tryConnections } from './network/try-connections.ts';
import { wayFinding } from './network/way-finding.ts';

/**
 * No Pod of the one end connects to any of the other, and policies of the answer are why. A Service without endpoints or
 * a name that nobody may look up denies nothing: what counts is what policies say of each way there is.
 */
export function checkMustNotReach(requirement: ConnectionRequirement, world: World): Diagnostic[] {
  const tried = tryConnections(requirement, world);
  if ('problem' in tried) return [tried];
  for (const each of tried) {
    const finding = whyNot(requirement, each, world);
    if (finding !== undefined) return [finding];
  }
  return [];
}

function whyNot(requirement: ConnectionRequirement, { source, reached }: Tried, world: World): Diagnostic | undefined {
  const astray = wayFinding(requirement, reached, world);
  if (astray !== undefined) return astray;
  const open = reached.routes.find(({ allowed }) => allowed);
  if (open !== undefined) return allowedFinding(requirement, source, open, world);
  if (reached.routes.every((route) => helpsToDeny(route, world))) return undefined;
  return findingToBlame(world, [], { code: 'nothing-done' }, { kind: 'NetworkPolicy', name: '', namespace: '' });
}
