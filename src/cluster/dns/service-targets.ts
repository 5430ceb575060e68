import type { Cluster, Endpoint, SimulatedPod, SimulatedService } from '../cluster.ts';
import { endpointsOf } from '../endpoints.ts';
import { type Below, clusterDomain } from './cluster-name.ts';

/** An address that a Service's name leads to, and the name that it has on its own. */
export interface Target {
  readonly address: string;
  readonly name: string;
  /** Undefined for an endpoint without ports: it has an address, but nothing for SRV. */
  readonly port: number | undefined;
  readonly pod: SimulatedPod | undefined;
}

/** The fully qualified name of a Service. */
export function serviceName(service: { readonly name: string; readonly namespace: string }): string {
  return `${service.name}.${service.namespace}.svc.${clusterDomain}`.toLowerCase();
}

/**
 * The label of an endpoint under its headless Service. One without a hostname is called by its address, as CoreDNS
 * does; the specification leaves that name to the server.
 */
export function endpointLabel({ hostname, address }: Endpoint): string {
  return hostname === '' ? address.replaceAll(/[.:]/g, '-') : hostname.toLowerCase();
}

/**
 * What a Service's name, or a name below it, leads to; an address stands once for each port. Endpoints have names only
 * under a headless Service (DNS specification 1.1.0, 2.3 and 2.4). CoreDNS also answers for endpoints of other
 * Services, which the specification does not promise.
 */
export function serviceTargets(cluster: Cluster, service: SimulatedService, below: Below): Target[] {
  const name = serviceName(service);
  if (service.kind === 'external-name') return [];
  if (service.kind === 'headless') return endpointTargets(endpointsOf(cluster, service), name, below);
  if (below.kind === 'endpoint') return [];
  const ports = service.ports.filter((port) => isAsked(port, below));
  return ports.flatMap(({ port }) => service.clusterIPs.map((address) => ({ address, name, port, pod: undefined })));
}

function endpointTargets(endpoints: readonly Endpoint[], service: string, below: Below): Target[] {
  return endpoints.flatMap((endpoint): Target[] => {
    const label = endpointLabel(endpoint);
    if (!endpoint.ready || (below.kind === 'endpoint' && below.hostname !== label)) return [];
    const base = { address: endpoint.address, name: `${label}.${service}`, pod: endpoint.pod };
    if (endpoint.ports.length === 0) return below.kind === 'port' ? [] : [{ ...base, port: undefined }];
    return endpoint.ports.filter((port) => isAsked(port, below)).map(({ port }) => ({ ...base, port }));
  });
}

function isAsked(port: { readonly name: string; readonly protocol: string }, below: Below): boolean {
  if (below.kind !== 'port') return true;
  return port.name.toLowerCase() === below.port && port.protocol.toLowerCase() === below.protocol;
}
