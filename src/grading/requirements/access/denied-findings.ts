import type { AccessFault, NearMiss } from '../../../cluster/rbac/near-miss.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { FieldPath } from '../../../model/field-path.ts';
import type { Problem } from '../../../model/problem.ts';
import { type AccessFacts, faultFacts } from './fault-facts.ts';

export interface DeniedVerb {
  readonly verb: string;
  readonly nearest: NearMiss | undefined;
}

/** The finding for a problem that stands at an object's field; both undefined where nothing comes near. */
export type PlaceFault = (
  fault: AccessFault | undefined,
  nearest: NearMiss | undefined,
  problem: Problem,
) => Diagnostic;

/**
 * What keeps somebody from doing something: a finding for each place that has a fault, for all verbs that it is in the
 * way of.
 */
export function deniedFindings(
  asked: Pick<AccessFacts, 'who' | 'what' | 'namespace'>,
  denied: readonly DeniedVerb[],
  place: PlaceFault,
): Diagnostic[] {
  const faults = new Map<string, { verbs: string[]; fault: AccessFault | undefined; nearest: NearMiss | undefined }>();
  for (const { verb, nearest } of denied)
    for (const fault of nearest?.faults ?? [undefined]) {
      const key = fault === undefined ? '' : faultKey(fault);
      const known = faults.get(key) ?? { verbs: [], fault, nearest };
      known.verbs.push(verb);
      faults.set(key, known);
    }
  return [...faults.values()].map(({ verbs, fault, nearest }) => {
    const facts = fault === undefined ? nothingNear : faultFacts(fault);
    // Of verbs that lack in one rule, all are to be added.
    const expected = facts.fault === 'verb' ? verbs.join(', ') : facts.expected;
    return place(fault, nearest, { code: 'access-denied', ...asked, verbs, ...facts, expected });
  });
}

const nothingNear = { fault: 'none', expected: '', actual: [] } as const;

function faultKey({ kind, at: { object, path } }: AccessFault): string {
  return JSON.stringify([kind, object.kind, object.namespace, object.name, path.toString()]);
}

/** Where a learner may look for a fault: at the fault itself, else at the binding, else at the role. */
export function placesOf(fault: AccessFault | undefined, nearest: NearMiss | undefined) {
  return [
    ...(fault === undefined ? [] : [fault.at]),
    { object: nearest?.binding?.object, path: FieldPath.of('roleRef', 'name') },
    { object: nearest?.role?.object, path: FieldPath.of('metadata', 'name') },
  ];
}
