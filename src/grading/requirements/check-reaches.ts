import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ConnectionRequirement } from '../../model/exercise.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { World } from '../world.ts';
import { findingToBlame } from './finding-to-blame.ts';
import { deniedFindings } from './network/denied-findings.ts';
import { lookupFinding } from './network/lookup-finding.ts';
import { takesPart } from './network/takes-part.ts';
import { type Tried, tryConnections } from './network/try-connections.ts';
import { deadEndFinding, exposureFinding, wayFinding } from './network/way-finding.ts';

/** Every Pod of the one end connects to the other, whichever Pod it gets to; and the answer takes part in it. */
export function checkReaches(requirement: ConnectionRequirement, world: World): Diagnostic[] {
  const tried = tryConnections(requirement, world);
  if ('problem' in tried) return [tried];
  for (const each of tried) {
    const findings = whyNot(requirement, each, world);
    if (findings.length > 0) return findings;
  }
  if (tried.some((each) => takesPart(each, world))) return [];
  const missing = { kind: 'NetworkPolicy', name: '', namespace: '' };
  return [findingToBlame(world, [{ object: undefined, path: FieldPath.root }], { code: 'nothing-done' }, missing)];
}

function whyNot(requirement: ConnectionRequirement, tried: Tried, world: World): Diagnostic[] {
  const { reached, source } = tried;
  const astray = wayFinding(requirement, reached, world) ?? exposureFinding(requirement, reached, world);
  if (astray !== undefined) return [astray];
  const denied = reached.routes.find(({ allowed }) => !allowed);
  if (denied !== undefined) return deniedFindings(requirement, tried, denied, world);
  if (reached.outcome === 'lookup-denied') return lookupFinding(requirement, source, reached, world);
  return reached.routes.flatMap((route) => deadEndFinding(requirement, reached, route, world) ?? []).slice(0, 1);
}
