import type { Cluster } from '../cluster.ts';
import { endpointsOf } from '../endpoints.ts';
import type { DnsRecord } from './dns-record.ts';
import { endpointLabel, serviceName } from './service-targets.ts';

/**
 * The PTR records of `2.0.244.10.in-addr.arpa`: the Service with this cluster IP, else the endpoints of headless Services
 * (DNS specification 1.1.0, 2.3.3 and 2.4.3). Only IPv4.
 */
export function reverseRecords(cluster: Cluster, name: string): DnsRecord[] {
  const address = name.slice(0, -'.in-addr.arpa'.length).split('.').reverse().join('.');
  const owner = cluster.services.find((service) => service.clusterIPs.includes(address));
  if (owner !== undefined) return [{ type: 'PTR', name, target: serviceName(owner) }];
  return cluster.services
    .filter((service) => service.kind === 'headless')
    .flatMap((service) =>
      endpointsOf(cluster, service)
        .filter((endpoint) => endpoint.ready && endpoint.address === address)
        .map((endpoint) => ({ type: 'PTR', name, target: `${endpointLabel(endpoint)}.${serviceName(service)}` })),
    );
}
