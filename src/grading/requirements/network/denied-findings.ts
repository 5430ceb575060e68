import type { End } from '../../../cluster/network/end.ts';
import { faultFacts } from '../../../cluster/network/fault-facts.ts';
import type { Judgement } from '../../../cluster/network/judgement.ts';
import type { Arrival } from '../../../cluster/network/match-port.ts';
import type { Route } from '../../../cluster/network/reachability.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { ConnectionRequirement } from '../../../model/exercise.ts';
import type { World } from '../../world.ts';
import { findingToBlame } from '../finding-to-blame.ts';
import { endText } from './connection-ends.ts';
import { culpritOf } from './culprit.ts';
import { placesBeside } from './places-beside.ts';
import { sourceOf, targetOf } from './route-ends.ts';
import type { Tried } from './try-connections.ts';

/** Why policies keep a connection from going a way: a finding for each end whose policies deny it. */
export function deniedFindings(
  requirement: ConnectionRequirement,
  { source }: Tried,
  route: Route,
  world: World,
): Diagnostic[] {
  const from = sourceOf(world.network, source);
  const to = targetOf(world.network, route);
  const arrival = { end: to, port: route.port, protocol: route.protocol };
  return [route.egress, route.ingress]
    .filter(({ allowed }) => !allowed)
    .map((judgement) => deniedFinding(requirement, judgement, { from, to }, arrival, world));
}

function deniedFinding(
  { from, to, port, protocol }: ConnectionRequirement,
  judgement: Judgement,
  ends: { readonly from: End; readonly to: End },
  arrival: Arrival,
  world: World,
): Diagnostic {
  const { direction } = judgement;
  const [own, other] = direction === 'egress' ? [ends.from, ends.to] : [ends.to, ends.from];
  const culprit = culpritOf(judgement, { other, arrival }, world);
  const { fault, object, path } = culprit;
  const problem = {
    code: 'connection-denied',
    from: endText(from),
    to: endText(to),
    port,
    protocol,
    direction,
    policy: object.name,
    fault,
    actual: faultFacts(fault, own, other, arrival),
  } as const;
  const places = [{ object, path }, ...placesBeside(fault, own, other, world)];
  const namespace = own.kind === 'pod' ? own.namespace : '';
  return findingToBlame(world, places, problem, { kind: 'NetworkPolicy', name: '', namespace });
}
