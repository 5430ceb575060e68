import type { Cluster, SimulatedService } from './cluster.ts';
import { behindPort, type Destination, destination } from './connections.ts';
import { isAddressRecord } from './dns/dns-record.ts';
import { resolveName } from './dns/resolve-name.ts';
import { endpointsOf } from './endpoints.ts';

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

/** What becomes of a connection to a name and port, where what containers declare is all that listens. */
export function connect(cluster: Cluster, client: Client, name: string, port: number, protocol = 'TCP'): Attempt {
  const answer = resolveName(cluster, name, client.namespace, 'A');
  const addresses = answer.records.filter(isAddressRecord);
  const [first] = addresses;
  if (first === undefined) {
    const leavesCluster = answer.status === 'outside' || answer.status === 'answered';
    return { outcome: leavesCluster ? 'outside' : 'unresolved', address: '', destinations: [] };
  }
  const service = cluster.services.find(({ clusterIPs }) => clusterIPs.includes(first.address));
  if (service !== undefined) return throughService(cluster, service, first.address, port, protocol);
  const destinations = addresses.map((record) => destination(record, port, protocol));
  return { outcome: outcomeOf(destinations), address: first.address, destinations };
}

function throughService(
  cluster: Cluster,
  service: SimulatedService,
  address: string,
  port: number,
  protocol: string,
): Attempt {
  const servicePort = service.ports.find((candidate) => candidate.port === port && candidate.protocol === protocol);
  if (servicePort === undefined) return { outcome: 'no-answer', address, destinations: [] };
  const ready = endpointsOf(cluster, service).filter((endpoint) => endpoint.ready);
  const destinations = behindPort(ready, servicePort);
  return { outcome: outcomeOf(destinations), address, destinations };
}

function outcomeOf(destinations: readonly Destination[]): ConnectionOutcome {
  const declared = destinations.filter((one) => one.declared);
  if (declared.length > 0) return declared.length === destinations.length ? 'open' : 'mixed';
  return destinations.length > 0 && destinations.every((one) => one.pod === undefined) ? 'outside' : 'refused';
}
