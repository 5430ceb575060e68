import type { End } from './end.ts';
import type { PolicyPort, PolicyRule } from './policy.ts';

/** Where a connection arrives: a port of the end that is connected to. */
export interface Arrival {
  readonly end: End;
  readonly port: number;
  readonly protocol: string;
}

/**
 * Whether a port of a rule means the one where a connection arrives. A name is looked up in the containers of the Pod
 * that is connected to, for rules of both directions; an address outside has no named ports.
 */
export function portMatches(ruled: PolicyPort, { end, port, protocol }: Arrival): boolean {
  return ruled.protocol === protocol && numberMatches(ruled, end, port, protocol);
}

/** Whether a rule has no ports, which means all of them, or one that matches. */
export function somePortMatches({ ports }: PolicyRule, arrival: Arrival): boolean {
  return ports.length === 0 || ports.some((port) => portMatches(port, arrival));
}

function numberMatches(ruled: PolicyPort, end: End, port: number, protocol: string): boolean {
  if (ruled.port === undefined) return true;
  if (typeof ruled.port === 'number') return isWithin(ruled, port);
  return namedPorts(ruled.port, end).some((named) => named.port === port && named.protocol === protocol);
}

/** Whether a number is the port's own, or lies in the range that it begins. */
export function isWithin({ port, endPort }: PolicyPort, number: number): boolean {
  return typeof port === 'number' && number >= port && number <= (endPort ?? port);
}

/** The ports of that name, of any protocol. Several containers of a Pod may each have one. */
export function namedPorts(name: string, end: End) {
  return end.kind === 'pod' ? end.ports.filter((declared) => declared.name === name) : [];
}
