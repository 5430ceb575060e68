import type { Reachability, ReachSource } from '../../../cluster/network/reachability.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { ConnectionRequirement } from '../../../model/exercise.ts';
import { FieldPath } from '../../../model/field-path.ts';
import type { World } from '../../world.ts';
import { findingToBlame } from '../finding-to-blame.ts';
import { endText } from './connection-ends.ts';

/** Why a client may not even ask for the name of what it would be allowed to connect to. */
export function lookupFinding(
  { from, to }: ConnectionRequirement,
  source: ReachSource,
  { lookup }: Reachability,
  world: World,
): Diagnostic[] {
  if (lookup === undefined) return [];
  const judgement = lookup.egress.allowed ? lookup.ingress : lookup.egress;
  const { isolatedBy, direction } = judgement;
  const object = (isolatedBy.find((each) => !world.isGiven(each.object)) ?? isolatedBy[0])?.object;
  const policy = object?.name ?? '';
  const problem = { code: 'lookup-denied', from: endText(from), dnsName: endText(to), policy } as const;
  const place = { object, path: FieldPath.of('spec', direction) };
  const namespace = source.kind === 'pod' ? source.pod.namespace : '';
  return [findingToBlame(world, [place], problem, { kind: 'NetworkPolicy', name: '', namespace })];
}
