import type { Judgement } from '../../../cluster/network/judgement.ts';
import type { Direction } from '../../../cluster/network/policy.ts';
import type { ReachSource, Route } from '../../../cluster/network/reachability.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { ConnectionRequirement } from '../../../model/exercise.ts';
import type { FieldPath } from '../../../model/field-path.ts';
import type { KubeObject } from '../../../model/object.ts';
import type { OpenFault } from '../../../model/problem.ts';
import { refKey, type World } from '../../world.ts';
import { labelText } from '../cluster-lookup.ts';
import { findingToBlame } from '../finding-to-blame.ts';
import { endText } from './connection-ends.ts';
import { idleCulprit } from './culprit.ts';

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
  const opening = openingOf(requirement, judgements, world);
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
function openingOf(requirement: ConnectionRequirement, judgements: readonly Judgement[], world: World) {
  const wide = judgements.flatMap((judgement) => wideRules(requirement, judgement, world));
  const idle = judgements.flatMap((judgement) => idlePolicies(judgement, world));
  const openings: Opening[] = [...wide, ...idle];
  return openings.find(({ object }) => !world.isGiven(object)) ?? wide[0];
}

function wideRules(requirement: ConnectionRequirement, { allowedBy, direction }: Judgement, world: World): Opening[] {
  const meantPeer = isReachedElsewhere(requirement, world);
  return allowedBy.map(({ object, path, peer, port }) => {
    if (meantPeer)
      return port === undefined
        ? { object, path, fault: 'all-ports', direction }
        : { object, path: port.path, fault: 'port', direction };
    if (peer !== undefined) return { object, path: peer.path, fault: 'peer', direction };
    return { object, path, fault: direction === 'ingress' ? 'from-everybody' : 'to-everybody', direction };
  });
}

/** Whether another requirement wants the same ends to be connected: then it is the port that must not be open. */
function isReachedElsewhere({ from, to }: ConnectionRequirement, { requirements }: World): boolean {
  return requirements.some(
    (other) => other.kind === 'reaches' && isSameEnd(other.from, from) && isSameEnd(other.to, to),
  );
}

function isSameEnd(a: ConnectionRequirement['from'], b: ConnectionRequirement['from']): boolean {
  return 'host' in a || 'host' in b ? endText(a) === endText(b) : refKey(a) === refKey(b);
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
