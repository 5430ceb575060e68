import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { End } from '../network/end.ts';
import { faultFacts } from '../network/fault-facts.ts';
import type { Judgement, PolicyField } from '../network/judgement.ts';
import { placeOf } from '../view/text-place.ts';
import type { PolicyVerdict, StepPlace } from './connection-step.ts';

/** The ends of a connection as policies see it, and where it arrives. */
export interface Seen {
  readonly from: End;
  readonly to: End;
  readonly port: number;
  readonly protocol: string;
}

/** From here on a rule has a wrong peer and wrong ports: it is about something else. */
const otherMatter = 4;

/** What decides at one end: the rule that allows it, or what would have to change first. */
export function explainPolicies(judgement: Judgement, seen: Seen): PolicyVerdict & { at: StepPlace | undefined } {
  const { because, allowedBy, misses, isolatedBy, direction } = judgement;
  const [grant] = allowedBy;
  const base = { because, fault: undefined, actual: '' };
  if (grant !== undefined) return { ...base, policy: grant.object.name, at: stepPlace(grant) };
  if (because !== 'no-rule') return { ...base, policy: '', at: undefined };
  const miss = misses.find(({ distance }) => distance < otherMatter);
  const [peer] = miss?.peers ?? [];
  const [port] = miss?.ports ?? [];
  const nearest = peer ?? port;
  if (miss === undefined || nearest === undefined) {
    const [policy] = isolatedBy;
    const at = policy && stepPlace({ object: policy.object, path: FieldPath.of('spec', direction) });
    return { ...base, policy: policy?.object.name ?? '', fault: 'no-rule', at };
  }
  const path = peer?.terms[0]?.path ?? nearest.path;
  const { fault } = nearest;
  const [own, other] = direction === 'egress' ? [seen.from, seen.to] : [seen.to, seen.from];
  return {
    because,
    policy: miss.object.name,
    fault,
    actual: faultFacts(fault, own, other, seen),
    at: stepPlace({ ...miss, path }),
  };
}

/** An object and a field of it as the place of a step. */
export function stepPlace({ object, path }: PolicyField): StepPlace {
  return { object: refOf(object), place: placeOf(object, path) };
}

function refOf({ kind, namespace, name }: KubeObject) {
  return { kind, namespace, name };
}
