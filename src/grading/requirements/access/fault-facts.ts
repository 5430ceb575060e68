import type { FaultKind } from '../../../cluster/rbac/near-miss.ts';
import type { Problem } from '../../../model/problem.ts';

/** What the problem of a denied request holds. */
export type AccessFacts = Extract<Problem, { code: 'access-denied' }>;

/** What keeps somebody from doing something, as a problem holds it. */
export function faultFacts(fault: FaultKind): Pick<AccessFacts, 'fault' | 'expected' | 'actual'> {
  switch (fault.kind) {
    case 'verb':
    case 'api-group':
    case 'url':
    case 'resource-name':
      return { fault: fault.kind, expected: fault.expected, actual: fault.actual };
    case 'resource': {
      const { expected, actual, near } = fault;
      return { fault: fault.kind, expected, actual: near === undefined ? actual : [near] };
    }
    case 'scope':
      return { fault: fault.kind, expected: fault.expected, actual: [fault.actual] };
    case 'subject':
      return { fault: `subject-${fault.differs}`, expected: fault.expected, actual: [fault.actual] };
    case 'role-missing': {
      const { wanted, near } = fault;
      // A role of that name in another namespace is out of the binding's reach.
      const isElsewhere = near !== undefined && near.namespace !== '' && near.namespace !== wanted.namespace;
      const expected = near === undefined || isElsewhere ? '' : `${near.kind}/${near.name}`;
      const name = isElsewhere ? `${wanted.namespace}/${wanted.name}` : wanted.name;
      return { fault: fault.kind, expected, actual: [`${wanted.kind}/${name}`] };
    }
    case 'no-rules':
      return { fault: fault.aggregates ? 'nothing-gathered' : fault.kind, expected: '', actual: [] };
    case 'no-subjects':
    case 'unbound':
      return { fault: fault.kind, expected: '', actual: [] };
  }
}
