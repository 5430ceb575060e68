import type { Cluster } from './cluster.ts';
import type { Destination } from './connections.ts';
import { type WayStatus, waysToName } from './network/ways-to.ts';

/** Who connects. */
export interface Client {
  readonly namespace: string;
}

/**
 * - `open`: every address that the client may get to has a container that declares the port.
 * - `mixed`: some have, some have not.
 * - `refused`: none has, or nothing is behind the Service.
 * - `no-answer`: the Service has no such port, and nobody answers for its address.
 * - `unresolved`: the cluster's DNS does not know the name.
 * - `outside`: the way leads out of the cluster.
 */
export type ConnectionOutcome = 'open' | 'mixed' | 'refused' | 'no-answer' | 'unresolved' | 'outside';

export interface Attempt {
  readonly outcome: ConnectionOutcome;
  /** The first address that the name has; '' without one. */
  readonly address: string;
  readonly destinations: readonly Destination[];
}

/**
 * What becomes of a connection to a name and port, where what containers declare is all that listens. NetworkPolicies
 * are not looked at: `network/reach.ts` does.
 */
export function connect(cluster: Cluster, client: Client, name: string, port: number, protocol = 'TCP'): Attempt {
  const { status, address, destinations } = waysToName(cluster, client.namespace, name, port, protocol);
  return { outcome: outcomeOf(status, address, destinations), address, destinations };
}

function outcomeOf(status: WayStatus, address: string, destinations: readonly Destination[]): ConnectionOutcome {
  if (status === 'outside' || status === 'unresolved') return status;
  if (status === 'no-such-port') return 'no-answer';
  if (address === '') return 'unresolved';
  const declared = destinations.filter((one) => one.declared);
  if (declared.length > 0) return declared.length === destinations.length ? 'open' : 'mixed';
  return destinations.length > 0 && destinations.every((one) => one.pod === undefined) ? 'outside' : 'refused';
}
