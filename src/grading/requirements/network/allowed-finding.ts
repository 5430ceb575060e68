import { labelText } from '../../../cluster/label-map.ts';
import type { Grant, Judgement } from '../../../cluster/network/judgement.ts';
import type { Direction } from '../../../cluster/network/policy.ts';
import type { ReachSource, Route } from '../../../cluster/network/reachability.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { ConnectionRequirement } from '../../../model/exercise.ts';
import type { FieldPath } from '../../../model/field-path.ts';
import type { KubeObject } from '../../../model/object.ts';
import type { OpenFault } from '../../../model/problems/connection-problem.ts';
import type { World } from '../../world.ts';
import { findingToBlame } from '../finding-to-blame.ts';
import { endText } from './connection-ends.ts';
import { idleCulprit } from './culprit.ts';
import { wantedGrants } from './wanted-grants.ts';

/** What lets a connection through that must not be. */
interface Opening {
  readonly object: KubeObject;
  readonly path: FieldPath;
  readonly fault: OpenFault;
  readonly direction: Direction;
}

/** Why policies do not keep a connection from going a way. */
export function allowedFinding(
  requirement: ConnectionRequirement,
  source: ReachSource,
  route: Route,
  world: World,
): Diagnostic {
  const { from, to, port, protocol } = requirement;
  const judgements = [route.ingress, route.egress];
  const opening = openingOf(requirement, route, world);
  const always = judgements.map(({ because }) => because).find((because) => because in alwaysOpen);
  const fault = opening?.fault ?? (always === undefined ? 'not-isolated' : alwaysOpen[always]) ?? 'not-isolated';
  const client = source.kind === 'pod' ? source.pod : undefined;
  const own = opening?.direction === 'egress' ? client : route.pod;
  const problem = {
    code: 'connection-allowed',
    from: endText(from),
    to: endText(to),
    port,
    protocol,
    policy: opening?.object.name ?? '',
    fault,
    actual: fault === 'policy-selector' && own !== undefined ? labelText(own.labels) : '',
  } as const;
  const namespace = route.pod?.namespace ?? '';
  return findingToBlame(world, opening === undefined ? [] : [opening], problem, {
    kind: 'NetworkPolicy',
    name: '',
    namespace,
  });
}

const alwaysOpen: Readonly<Record<string, OpenFault>> = {
  itself: 'itself',
  'own-node': 'own-node',
  'host-network': 'host-network',
};

/** A rule that allows too much; else a policy of the answer that was meant to isolate an end, but does not. */
function openingOf(requirement: ConnectionRequirement, route: Route, world: World) {
  const judgements = [route.ingress, route.egress];
  const wide = judgements.flatMap((judgement) =>
    wideRules(judgement, wantedGrants(requirement, route, world, judgement.direction)),
  );
  const idle = judgements
    .flatMap((judgement) => idlePolicies(judgement, world))
    // One that selects the Pods, but not for this direction, first.
    .toSorted((a, b) => Number(a.fault === 'policy-selector') - Number(b.fault === 'policy-selector'));
  const openings: Opening[] = [...wide, ...idle];
  return openings.find(({ object }) => !world.isGiven(object)) ?? wide[0];
}

/** @param wanted the rules that the client needs all the same */
function wideRules({ allowedBy, direction }: Judgement, wanted: readonly Grant[]): Opening[] {
  return allowedBy.map(({ object, path, rule, peer, port }) => {
    if (wanted.some((other) => other.object === object && other.rule === rule))
      return port === undefined
        ? { object, path, fault: 'all-ports', direction }
        : { object, path: port.path, fault: 'port', direction };
    if (peer !== undefined) return { object, path: peer.path, fault: 'peer', direction };
    return { object, path, fault: direction === 'ingress' ? 'from-everybody' : 'to-everybody', direction };
  });
}

/** Policies that would isolate the end, had they its labels or its direction. */
function idlePolicies({ passedOver, direction }: Judgement, world: World): Opening[] {
  const { policies } = world.network;
  const meant = passedOver.filter(
    ({ object, fault }) =>
      fault === 'policy-types' || policies.find((policy) => policy.object === object)?.[direction] !== undefined,
  );
  return meant
    .toSorted((a, b) => a.terms.length - b.terms.length)
    .map((each) => {
      const { object, path, fault } = idleCulprit(each);
      return { object, path, fault: fault === 'policy-types' ? fault : 'policy-selector', direction };
    });
}
