import { parseIp } from '../../kubernetes/net/ip.ts';
import type { Cluster, SimulatedService } from '../cluster.ts';
import { behindPort, type Destination, destination } from '../connections.ts';
import { isClusterName, parseClusterName } from '../dns/cluster-name.ts';
import { type DnsAnswer, isAddressRecord } from '../dns/dns-record.ts';
import { resolveName } from '../dns/resolve-name.ts';
import { endpointsOf } from '../endpoints.ts';

/** Where a connection would end, were there no policies. */
export interface Ways {
  readonly status: WayStatus;
  /** What the client connects to: the first address that the name has; '' without one. */
  readonly address: string;
  /** Behind the name or address. */
  readonly service: SimulatedService | undefined;
  /** Nothing where no name was looked up. */
  readonly answer: DnsAnswer | undefined;
  /** Empty unless `status` is `found`. */
  readonly destinations: readonly Destination[];
}

/**
 * - `found`: there are destinations in the cluster.
 * - `outside`: the way leads out of the cluster.
 * - `unresolved`: DNS does not know the name.
 * - `no-such-port`: the Service does not have that port and protocol.
 * - `no-endpoints`, `none-ready`: nothing is behind the Service, or nothing that is ready.
 * - `no-target-port`: no Pod behind the Service has a port of the target port's name.
 */
export type WayStatus =
  | 'found'
  | 'outside'
  | 'unresolved'
  | 'no-such-port'
  | 'no-endpoints'
  | 'none-ready'
  | 'no-target-port';

/** Where a connection to a DNS name or an address ends for a client in a namespace. */
export function waysToName(cluster: Cluster, namespace: string, name: string, port: number, protocol: string): Ways {
  if (parseIp(name) !== undefined) return waysToAddress(cluster, name, port, protocol);
  const ipv4 = resolveName(cluster, name, namespace, 'A');
  const answer = ipv4.status === 'no-data' ? resolveName(cluster, name, namespace, 'AAAA') : ipv4;
  const addresses = answer.records.filter(isAddressRecord);
  const [first] = addresses;
  if (first === undefined) return { ...waysWithoutAddress(cluster, answer), answer };
  const service = cluster.services.find(({ clusterIPs }) => clusterIPs.includes(first.address));
  if (service !== undefined) return { ...throughClusterIp(cluster, service, first.address, port, protocol), answer };
  const destinations = addresses.map((record) => destination(record, port, protocol));
  return { status: 'found', address: first.address, service: askedService(cluster, answer), answer, destinations };
}

/** Where a connection to a Service ends: behind its address, or, where it has none, at the addresses that its name has. */
export function waysToService(cluster: Cluster, service: SimulatedService, port: number, protocol: string): Ways {
  const [clusterIp] = service.clusterIPs;
  if (clusterIp !== undefined) return throughClusterIp(cluster, service, clusterIp, port, protocol);
  const base = { address: '', service, answer: undefined, destinations: [] };
  if (service.kind === 'external-name') return { ...base, status: 'outside' };
  const endpoints = endpointsOf(cluster, service);
  const ready = endpoints.filter((endpoint) => endpoint.ready);
  const [first] = ready;
  if (first === undefined) return { ...base, status: endpoints.length === 0 ? 'no-endpoints' : 'none-ready' };
  const destinations = ready.map((endpoint) => destination(endpoint, port, protocol));
  return { ...base, status: 'found', address: first.address, destinations };
}

function waysToAddress(cluster: Cluster, address: string, port: number, protocol: string): Ways {
  const service = cluster.services.find(({ clusterIPs }) => clusterIPs.includes(address));
  if (service !== undefined) return throughClusterIp(cluster, service, address, port, protocol);
  const pod = cluster.pods.find(({ ip, template }) => ip === address && template.spec.hostNetwork !== true);
  const base = { address, service: undefined, answer: undefined };
  if (pod === undefined) return { ...base, status: 'outside', destinations: [] };
  return { ...base, status: 'found', destinations: [destination({ address, pod }, port, protocol)] };
}

function throughClusterIp(
  cluster: Cluster,
  service: SimulatedService,
  address: string,
  port: number,
  protocol: string,
): Ways {
  const base = { address, service, answer: undefined, destinations: [] };
  const servicePort = service.ports.find((candidate) => candidate.port === port && candidate.protocol === protocol);
  if (servicePort === undefined) return { ...base, status: 'no-such-port' };
  const endpoints = endpointsOf(cluster, service);
  const ready = endpoints.filter((endpoint) => endpoint.ready);
  if (ready.length === 0) return { ...base, status: endpoints.length === 0 ? 'no-endpoints' : 'none-ready' };
  const destinations = behindPort(ready, servicePort);
  return { ...base, status: destinations.length === 0 ? 'no-target-port' : 'found', destinations };
}

/** A headless Service without ready endpoints has no records: that says more than an unknown name. */
function waysWithoutAddress(cluster: Cluster, answer: DnsAnswer): Omit<Ways, 'answer'> {
  const service = askedService(cluster, answer);
  const base = { address: '', service, destinations: [] };
  if (answer.status === 'outside' || answer.status === 'answered') return { ...base, status: 'outside' };
  if (service?.kind !== 'headless') return { ...base, status: 'unresolved' };
  const endpoints = endpointsOf(cluster, service);
  // Others are ready: the name is wrong, or one Pod's own.
  if (endpoints.some(({ ready }) => ready)) return { ...base, status: 'unresolved' };
  return { ...base, status: endpoints.length === 0 ? 'no-endpoints' : 'none-ready' };
}

/** The Service whose own name was tried. */
function askedService(cluster: Cluster, { tried }: DnsAnswer): SimulatedService | undefined {
  for (const name of tried) {
    const asked = isClusterName(name) ? parseClusterName(name) : undefined;
    if (asked?.kind !== 'service' || asked.below.kind === 'port') continue;
    const found = cluster.services.find(
      (service) => service.name === asked.service && service.namespace === asked.namespace,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
