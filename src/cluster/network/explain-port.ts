import type { FieldPath } from '../../model/field-path.ts';
import type { PortFault } from '../../model/problems/connection-problem.ts';
import type { PortMiss } from './judgement.ts';
import { type Arrival, isWithin, namedPorts, portMatches } from './match-port.ts';
import type { PolicyPort } from './policy.ts';

/**
 * Why a port of a rule that does not match does not.
 * @param at the path of the rule's port
 * @param dialled the Service's port that the client used, if any
 */
export function explainPort(
  ruled: PolicyPort,
  index: number,
  at: FieldPath,
  arrival: Arrival,
  dialled: number | undefined,
): PortMiss {
  const fault = faultOf(ruled, arrival, dialled);
  return { index, path: at.child(fault === 'protocol' ? 'protocol' : 'port'), fault };
}

function faultOf(ruled: PolicyPort, arrival: Arrival, dialled: number | undefined): PortFault {
  const { end, port, protocol } = arrival;
  if (typeof ruled.port === 'string') {
    const named = namedPorts(ruled.port, end);
    if (named.length === 0) return 'unknown-name';
    return named.some((one) => one.port === port) ? 'protocol' : 'other-port';
  }
  if (portMatches({ ...ruled, protocol }, arrival)) return 'protocol';
  const isDialled = ruled.protocol === protocol && dialled !== undefined && isWithin(ruled, dialled);
  return isDialled ? 'service-port' : 'other-port';
}
